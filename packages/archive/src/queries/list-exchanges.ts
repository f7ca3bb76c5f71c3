import type { ExchangeEntry, Page, PageRequest, RecordFilter } from '@lagebild/schema'
import { sql } from 'kysely'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { all, matchesHappening } from './filter-sql.ts'

interface Row {
  readonly id: string
  readonly order_day: string
  readonly exchange: ExchangeEntry
}

/** The ledger: what moved, by the first day of its happening, the latest first. */
export async function listExchanges(
  database: Database,
  filter: RecordFilter,
  page: PageRequest,
): Promise<Page<ExchangeEntry>> {
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'day')
  const part = all([sql<boolean>`h.exchange is not null`, matchesHappening(filter)])
  const from = after ? sql<boolean>`(h.order_day, h.id) < (${after[0]}::date, ${after[1]})` : sql<boolean>`true`
  const { rows } = await sql<Row>`
    select h.id, h.order_day, h.exchange from happenings as h where ${part} and ${from}
    order by h.order_day desc, h.id desc limit ${limit + 1}`.execute(database)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from happenings as h where ${part}`.execute(database)
  return toPage(
    rows,
    limit,
    counted[0]?.total ?? 0,
    ({ exchange }) => exchange,
    ({ order_day, id }) => [order_day, id],
  )
}
