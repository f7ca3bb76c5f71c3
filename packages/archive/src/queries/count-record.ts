import type { RecordCounts, RecordFilter } from '@lagebild/schema'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { matchesArticle, matchesHappening } from './filter-sql.ts'
import { countArticles } from './list-articles.ts'

type Row = Omit<RecordCounts, 'articles' | 'outlets'>

/** Sizes of a part of the record. Articles are those that tell of it, claims those of its happenings. */
export async function countRecord(database: Database, filter: RecordFilter): Promise<RecordCounts> {
  const { rows } = await sql<Row>`
    with h as materialized (
      select h.claims, h.contested, h.exchange is not null as moves, h.parties, h.origin_keys, h.first_day, h.last_day
      from happenings as h where ${matchesHappening(filter)})
    select count(*) as happenings, coalesce(sum(claims), 0)::int as claims,
      count(*) filter (where contested) as contested, count(*) filter (where moves) as exchanges,
      (select count(distinct key) from h, unnest(h.origin_keys) as key) as origins,
      (select count(distinct key) from h, unnest(h.parties) as key) as entities,
      min(first_day) as "firstDay", max(last_day) as "lastDay" from h`.execute(database)
  const [row] = rows
  if (!row) throw new Error('an aggregate gives one row')
  return { ...row, articles: await countArticles(database, filter), outlets: await countOutlets(database, filter) }
}

async function countOutlets(database: Database, filter: RecordFilter): Promise<number> {
  const { rows } = await sql<{ outlets: number }>`
    select count(distinct a.outlet) as outlets from articles as a where ${matchesArticle(filter)}`.execute(database)
  return rows[0]?.outlets ?? 0
}
