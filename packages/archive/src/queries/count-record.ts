import type { RecordCounts, RecordFilter } from '@lagebild/schema'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { isWhole, matchesArticle, matchesHappening } from './filter-sql.ts'
import { countArticles } from './list-articles.ts'

type Row = Omit<RecordCounts, 'articles' | 'outlets'>

/** Sizes of a part of the record. Articles are those that tell of it, claims those of its happenings. */
export async function countRecord(database: Database, filter: RecordFilter): Promise<RecordCounts> {
  const { rows } = await sql<Row>`${isWhole(filter) ? wholeCounts : partCounts(filter)}`.execute(database)
  const [row] = rows
  if (!row) throw new Error('an aggregate gives one row')
  return { ...row, articles: await countArticles(database, filter), outlets: await countOutlets(database, filter) }
}

const sizes = sql`count(*) as happenings, coalesce(sum(h.claims), 0)::int as claims, count(*) filter (where h.contested) as contested,
  count(*) filter (where h.exchange is not null) as exchanges, min(h.first_day) as "firstDay", max(h.last_day) as "lastDay"`

const wholeCounts = sql<Row>`
  select ${sizes}, (select count(distinct origin) from origin_counts) as origins,
    (select count(*) from party_counts where happenings > 0) as entities
  from happenings as h`

const partCounts = (filter: RecordFilter) => sql<Row>`
  with h as materialized (select * from happenings as h where ${matchesHappening(filter)})
  select ${sizes}, (select count(distinct key) from h as own, unnest(own.origin_keys) as key) as origins,
    (select count(distinct key) from h as own, unnest(own.parties) as key) as entities
  from h`

async function countOutlets(database: Database, filter: RecordFilter): Promise<number> {
  const { rows } = await sql<{ outlets: number }>`
    select count(distinct a.outlet) as outlets from articles as a where ${matchesArticle(filter)}`.execute(database)
  return rows[0]?.outlets ?? 0
}
