import {
  type HappeningSummary,
  InputError,
  type Page,
  type PageRequest,
  type RecordChange,
  type RecordFilter,
} from '@lagebild/schema'
import { sql } from 'kysely'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { all, matchesHappening } from './filter-sql.ts'

interface Row extends Omit<RecordChange, 'happening'> {
  readonly id: string
  readonly summary: HappeningSummary
}

/** What articles published after a day changed in a part of the record, the latest first. */
export async function listChanges(
  database: Database,
  filter: RecordFilter,
  since: string,
  page: PageRequest,
): Promise<Page<RecordChange>> {
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || Number.isNaN(Date.parse(since)))
    throw new InputError('day-wrong', `a day is written as 2024-11-20, not "${since}"`)
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'day')
  const part = all([sql<boolean>`c.day > ${since}::date`, matchesHappening(filter)])
  const from = after ? sql<boolean>`(c.day, c.id) < (${after[0]}::date, ${after[1]})` : sql<boolean>`true`
  const { rows } = await sql<Row>`
    select c.id, c.day, c.kind, c.origin, c.attribute, c.text, h.summary
    from happening_changes as c join happenings as h on h.id = c.happening_id
    where ${part} and ${from} order by c.day desc, c.id desc limit ${limit + 1}`.execute(database)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from happening_changes as c join happenings as h on h.id = c.happening_id
    where ${part}`.execute(database)
  return toPage(
    rows,
    limit,
    counted[0]?.total ?? 0,
    ({ id: _, summary, ...change }) => ({ ...change, happening: summary }),
    ({ day, id }) => [day, id],
  )
}
