import type { ArticleSummary, Page, PageRequest, RecordFilter } from '@lagebild/schema'
import { sql } from 'kysely'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { all, matchesArticle } from './filter-sql.ts'
import { summarizeArticles } from './summarize-articles.ts'

const orderDay = sql`coalesce(a.published_day, date '0001-01-01')`

/** Articles by the day they were published, the latest first. */
export async function listArticles(
  database: Database,
  filter: RecordFilter,
  page: PageRequest,
): Promise<Page<ArticleSummary>> {
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'day')
  const conditions = [
    matchesArticle(filter),
    ...(after ? [sql<boolean>`(${orderDay}, a.id) < (${after[0]}::date, ${after[1]})`] : []),
  ]
  const { rows } = await sql<{ id: string; day: string }>`
    select a.id, ${orderDay} as day from articles as a where ${all(conditions)}
    order by ${orderDay} desc, a.id desc limit ${limit + 1}`.execute(database)
  const summaries = await summarizeArticles(
    database,
    rows.map(({ id }) => id),
  )
  const { items, ...rest } = toPage(
    rows,
    limit,
    await countArticles(database, filter),
    ({ id }) => summaries.get(id),
    ({ day, id }) => [day, id],
  )
  return { ...rest, items: items.filter((summary) => summary !== undefined) }
}

export async function countArticles(database: Database, filter: RecordFilter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from articles as a where ${matchesArticle(filter)}`.execute(database)
  return rows[0]?.total ?? 0
}
