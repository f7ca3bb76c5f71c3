import type { HappeningSummary, Page, PageRequest, RecordFilter } from '@lagebild/schema'
import { sql } from 'kysely'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { all, matchesHappening } from './filter-sql.ts'

interface Row {
  readonly id: string
  readonly order_day: string
  readonly summary: HappeningSummary
}

/** Happenings by their first day. */
export async function listHappenings(
  database: Database,
  filter: RecordFilter,
  page: PageRequest,
  order: 'latest' | 'oldest' = 'latest',
): Promise<Page<HappeningSummary>> {
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'day')
  const [sign, direction] = order === 'latest' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  const conditions = [
    matchesHappening(filter),
    ...(after ? [sql<boolean>`(h.order_day, h.id) ${sign} (${after[0]}::date, ${after[1]})`] : []),
  ]
  const { rows } = await sql<Row>`
    select h.id, h.order_day, h.summary from happenings as h where ${all(conditions)}
    order by h.order_day ${direction}, h.id ${direction} limit ${limit + 1}`.execute(database)
  return toPage(
    rows,
    limit,
    await countHappenings(database, filter),
    ({ summary }) => summary,
    ({ order_day, id }) => [order_day, id],
  )
}

async function countHappenings(database: Database, filter: RecordFilter): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from happenings as h where ${matchesHappening(filter)}`.execute(database)
  return rows[0]?.total ?? 0
}
