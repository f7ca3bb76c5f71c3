import type { Kysely } from 'kysely'
import type { OriginalOf } from '../merge/assign-origins.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** For each article that is a near-copy, the article it comes from: of several originals one that is no copy itself, the earliest, the smallest id. */
export async function originalsOf(database: Kysely<ArchiveTables>, articleIds: readonly string[]): Promise<OriginalOf> {
  if (articleIds.length === 0) return new Map()
  const pairs = await database
    .selectFrom('near_duplicates')
    .select(['one', 'other', 'copy'])
    .where('copy', 'in', [...articleIds])
    .execute()
  const sources = pairs.map(({ one, other, copy }) => ({ copy: copy as string, source: one === copy ? other : one }))
  if (sources.length === 0) return new Map()
  const ids = [...new Set(sources.map(({ source }) => source))]
  const articles = await database
    .selectFrom('articles')
    .select(['id', 'outlet', 'title', 'published'])
    .where('id', 'in', ids)
    .execute()
  const copies = await database
    .selectFrom('near_duplicates')
    .select('copy')
    .distinct()
    .where('copy', 'in', ids)
    .execute()
  const isCopy = new Set(copies.map(({ copy }) => copy))
  const rank = ({ id, published }: (typeof articles)[number]): string =>
    `${isCopy.has(id) ? 1 : 0} ${published ?? '9999'} ${id}`
  const ranked = articles.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
  return new Map(
    [...Map.groupBy(sources, ({ copy }) => copy)].flatMap(([copy, of]) => {
      const original = ranked.find(({ id }) => of.some(({ source }) => source === id))
      return original ? [[copy, { article: original.id, outlet: original.outlet, title: original.title }] as const] : []
    }),
  )
}
