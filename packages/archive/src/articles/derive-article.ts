import type { Entity, Reading } from '@lagebild/schema'
import { type Insertable, sql, type Transaction } from 'kysely'
import { readFacts } from '../merge/read-facts.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import type { ArticleEntitiesTable } from '../tables/article-tables.ts'
import { canonicalUrl } from './canonical-url.ts'
import type { CurrentReading } from './current-reading.ts'
import { factRow } from './fact-row.ts'
import { toDay } from './format-range.ts'

/** PostgreSQL refuses search vectors over a megabyte; words beyond this many characters are not searched. */
const mostSearched = 200_000
/** Rows of one statement; a statement takes at most 65,535 parameters. */
const rowsAtOnce = 1_000

const searchConfigurations = { de: 'german', en: 'english' } as const

/** Writes what follows from an article's current reading alone, in place of what was there. */
export async function deriveArticle(transaction: Transaction<ArchiveTables>, current: CurrentReading): Promise<void> {
  const { reading } = current
  const { id } = reading.article
  await transaction.deleteFrom('articles').where('id', '=', id).execute()
  await transaction.deleteFrom('facts').where('article_id', '=', id).execute()
  await transaction.deleteFrom('article_entities').where('article_id', '=', id).execute()
  await insertArticle(transaction, current)
  const facts = [...new Map(readFacts(reading).map((fact) => [fact.id, fact])).values()]
  for (let start = 0; start < facts.length; start += rowsAtOnce)
    await transaction
      .insertInto('facts')
      .values(facts.slice(start, start + rowsAtOnce).map(factRow))
      .execute()
  const entities = entityRows(reading)
  for (let start = 0; start < entities.length; start += rowsAtOnce)
    await transaction
      .insertInto('article_entities')
      .values(entities.slice(start, start + rowsAtOnce))
      .execute()
}

async function insertArticle(
  transaction: Transaction<ArchiveTables>,
  { reading, version }: CurrentReading,
): Promise<void> {
  const { id, url, outlet, title, section, published, language, credits, text } = reading.article
  await transaction
    .insertInto('articles')
    .values({
      ...{ id, outlet, title, section, published, language, version },
      url: canonicalUrl(url),
      published_day: toDay(published),
      credits: [...credits],
      search: sql<string>`to_tsvector(${searchConfigurations[language]}::regconfig, ${text.slice(0, mostSearched)})`,
    })
    .execute()
}

/** One row for each key and name; the mentions of entities that share both are counted together. */
function entityRows({ article, entities }: Reading): Insertable<ArticleEntitiesTable>[] {
  const groups = Map.groupBy(
    entities.filter((entity): entity is Entity & { key: string } => entity.key !== null),
    ({ key, name }) => JSON.stringify([key, name]),
  )
  return [...groups.values()].map((group) => {
    const [{ key, name, kind, country, sector }] = group as [(typeof group)[number]]
    return {
      ...{ article_id: article.id, key, name, kind, country, sector },
      roles: JSON.stringify(group.flatMap(({ roles }) => roles)),
      mentions: group.reduce((sum, { mentions }) => sum + mentions.length, 0),
    }
  })
}
