import { sql, type Transaction } from 'kysely'
import { tellHappenings } from '../merge/tell-happenings.ts'
import type { Fact } from '../model/fact.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { countInParties } from './count-in-parties.ts'
import { type CountedOrigin, countOrigins } from './count-origins.ts'
import { type HappeningRows, happeningRows } from './happening-rows.ts'
import { inChunks } from './in-chunks.ts'
import { originalsOf } from './originals-of.ts'
import { loadComponents, updatePairs } from './update-pairs.ts'

/** Which articles have to be looked at again because happenings that they are told in have changed. */
export interface ChangedHappenings {
  readonly articles: readonly string[]
}

/** Clusters the facts of some articles, and all that hang together with them, again. */
export async function updateHappenings(
  transaction: Transaction<ArchiveTables>,
  touched: readonly string[],
): Promise<ChangedHappenings> {
  const rows = await transaction
    .selectFrom('facts')
    .select('fact')
    .where('article_id', 'in', [...touched])
    .execute()
  const facts = rows.map(({ fact }) => fact as Fact)
  const known = await transaction
    .selectFrom('happening_facts')
    .select('fact_id')
    .where('article_id', 'in', [...touched])
    .execute()
  const seeds = await updatePairs(
    transaction,
    facts,
    known.map(({ fact_id }) => fact_id),
  )
  const components = await loadComponents(transaction, seeds)
  const component = components.flat()
  const gone = await removeHappenings(transaction, [...new Set([...seeds, ...component.map(({ id }) => id)])])
  const articles = [...new Set(component.map(({ article }) => article))]
  const originals = await originalsOf(transaction, articles)
  const happenings = components.flatMap((group) => tellHappenings(group, originals)).map(happeningRows)
  await insertHappenings(transaction, happenings)
  await countInParties(transaction, 'happenings', [
    ...gone.parties.flatMap((parties) => parties.map((key) => [key, -1] as const)),
    ...happenings.flatMap(({ happening }) => happening.parties.map((key) => [key, 1] as const)),
  ])
  await countOrigins(
    transaction,
    gone.origins,
    happenings.flatMap(({ origins }) => origins),
  )
  return { articles: [...new Set([...articles, ...gone.articles, ...touched])].sort() }
}

/** Removes the happenings of some facts and says whom and which articles they named. */
async function removeHappenings(transaction: Transaction<ArchiveTables>, factIds: readonly string[]) {
  const { rows: ids } = await sql<{ id: string }>`
    select distinct happening_id as id from happening_facts where fact_id = any(${factIds}::text[])`.execute(
    transaction,
  )
  const happenings = ids.map(({ id }) => id)
  const { rows } = await sql<{ parties: string[] }>`
    delete from happenings where id = any(${happenings}::text[]) returning parties`.execute(transaction)
  const { rows: articles } = await sql<{ article_id: string }>`
    delete from happening_facts where happening_id = any(${happenings}::text[]) returning article_id`.execute(
    transaction,
  )
  await sql`delete from happening_changes where happening_id = any(${happenings}::text[])`.execute(transaction)
  const { rows: origins } = await sql<CountedOrigin>`
    delete from happening_origins where happening_id = any(${happenings}::text[]) returning *`.execute(transaction)
  return {
    parties: rows.map(({ parties }) => parties),
    articles: articles.map(({ article_id }) => article_id),
    origins,
  }
}

async function insertHappenings(
  transaction: Transaction<ArchiveTables>,
  rows: readonly HappeningRows[],
): Promise<void> {
  await inChunks(rows, (part) =>
    transaction
      .insertInto('happenings')
      .values(part.map(({ happening }) => happening))
      .execute(),
  )
  await inChunks(
    rows.flatMap(({ facts }) => facts),
    (part) => transaction.insertInto('happening_facts').values(part).execute(),
  )
  await inChunks(
    rows.flatMap(({ origins }) => origins),
    (part) => transaction.insertInto('happening_origins').values(part).execute(),
  )
  await inChunks(
    rows.flatMap(({ changes }) => changes),
    (part) => transaction.insertInto('happening_changes').values(part).execute(),
  )
}
