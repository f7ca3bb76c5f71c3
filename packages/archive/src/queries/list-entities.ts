import type { EntityKind, EntitySummary, Page, PageRequest } from '@lagebild/schema'
import { sql } from 'kysely'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { all } from './filter-sql.ts'
import { viewEntities } from './view-entities.ts'

export interface EntityQuery {
  readonly words: string | null
  readonly kind: EntityKind | null
  readonly country: string | null
}

/** Entities by the number of their happenings. Words match any spelling, also with small mistakes. */
export async function listEntities(
  database: Database,
  query: EntityQuery,
  page: PageRequest,
): Promise<Page<EntitySummary>> {
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'number')
  const part = matchesEntity(query)
  // More happenings come first; of several the smaller key.
  const from = after
    ? sql<boolean>`(e.happenings < ${after[0]} or (e.happenings = ${after[0]} and e.key > ${after[1]}))`
    : sql<boolean>`true`
  const { rows } = await sql<{ key: string; happenings: number }>`
    select e.key, e.happenings from entities as e where ${part} and ${from}
    order by e.happenings desc, e.key limit ${limit + 1}`.execute(database)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from entities as e where ${part}`.execute(database)
  const views = await viewEntities(
    database,
    rows.map(({ key }) => key),
  )
  const { items, ...rest } = toPage(
    rows,
    limit,
    counted[0]?.total ?? 0,
    ({ key }) => views.get(key),
    ({ happenings, key }) => [happenings, key],
  )
  return { ...rest, items: items.filter((item) => item !== undefined) }
}

const matchesEntity = ({ words, kind, country }: EntityQuery) =>
  all([
    ...(kind ? [sql<boolean>`e.kind = ${kind}`] : []),
    ...(country ? [sql<boolean>`e.country = ${country}`] : []),
    ...(words?.trim()
      ? [
          sql<boolean>`e.key in (select n.key from entity_names as n where ${matchesName(words)} union select ${words.trim()})`,
        ]
      : []),
  ])

/** Whether the row `n` of `entity_names` has the words in it, or something spelt like them. */
export const matchesName = (words: string) =>
  sql<boolean>`(n.folded like '%' || replace(replace(lower(unaccent(${words.trim()})), '%', ''), '_', '') || '%'
    or lower(unaccent(${words.trim()})) <% n.folded)`
