import type { OriginKind, Page, PageRequest, RecordFilter, SourceView } from '@lagebild/schema'
import { wholeRecord } from '@lagebild/schema'
import { sql } from 'kysely'
import { firstDay, lastDay } from '../record/tally.ts'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { isWhole, matchesHappening } from './filter-sql.ts'

interface Row {
  readonly key: string
  readonly name: string
  readonly kind: OriginKind
  readonly country: string | null
  readonly claims: number
  readonly happenings: number
  readonly first: number
  readonly alone: number
  readonly corroborated: number
  readonly contradicted: number
  readonly first_day: string | null
  readonly last_day: string | null
}

/** Sources by the number of their claims: how often each speaks first, alone, with others, against others. */
export async function listSources(
  database: Database,
  filter: RecordFilter,
  page: PageRequest,
): Promise<Page<SourceView>> {
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'number')
  const from = after
    ? sql<boolean>`(claims < ${after[0]} or (claims = ${after[0]} and key > ${after[1]}))`
    : sql<boolean>`true`
  const { rows } = await sql<Row & { total: number }>`
    select *, (select count(*) from (${grouped(filter)}) as counted) as total from (${grouped(filter)}) as source
    where ${from} order by claims desc, key limit ${limit + 1}`.execute(database)
  const carried = await outletsOf(
    database,
    filter,
    rows.slice(0, limit).map(({ key }) => key),
  )
  return toPage(
    rows,
    limit,
    rows[0]?.total ?? 0,
    (row) => viewSource(row, carried.get(row.key) ?? []),
    ({ claims, key }) => [claims, key],
  )
}

/** How a source stands in the whole record, or null. */
export async function findSource(database: Database, key: string): Promise<SourceView | null> {
  const { rows } = await sql<Row>`${partRows({ ...wholeRecord, origins: [key] }, key)}`.execute(database)
  const [row] = rows
  return row ? viewSource(row, (await outletsOf(database, wholeRecord, [key])).get(key) ?? []) : null
}

/** One row a source of the part asked for; of the whole record without days, which are looked up for those shown. */
const grouped = (filter: RecordFilter) => (isWhole(filter) ? wholeRows : partRows(filter, null))

const wholeRows = sql<Row>`
  select o.origin as key, mode() within group (order by o.name) as name, mode() within group (order by o.kind) as kind,
    nullif(mode() within group (order by o.country), '') as country, sum(o.claims)::int as claims, sum(o.happenings)::int as happenings,
    sum(o.first)::int as first, sum(o.alone)::int as alone, sum(o.corroborated)::int as corroborated,
    sum(o.contradicted)::int as contradicted, null::date as first_day, null::date as last_day
  from origin_counts as o group by o.origin`

const partRows = (filter: RecordFilter, key: string | null) => sql<Row>`
  select o.origin as key, mode() within group (order by o.name) as name, mode() within group (order by o.kind) as kind,
    mode() within group (order by o.country) as country, sum(o.claims)::int as claims, count(*) as happenings,
    count(*) filter (where o.is_first) as first, count(*) filter (where o.is_alone) as alone,
    count(*) filter (where o.is_corroborated) as corroborated, count(*) filter (where o.is_contradicted) as contradicted,
    min(o.first_day) as first_day, max(o.last_day) as last_day
  from happening_origins as o join happenings as h on h.id = o.happening_id
  where ${matchesHappening(filter)} and (${key}::text is null or o.origin = ${key}) group by o.origin`

interface Carried {
  readonly outlet: string | null
  readonly articles: number
  readonly first_day: string | null
  readonly last_day: string | null
}

/** How many articles of each outlet carry what some sources say. */
async function outletsOf(
  database: Database,
  filter: RecordFilter,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Carried[]>> {
  const { rows } = await sql<Carried & { origin: string }>`
    select f.origin, a.outlet, count(*) as articles, min(a.published_day) as first_day, max(a.published_day) as last_day
    from (${tellings(filter, keys)}) as f join articles as a on a.id = f.article_id
    group by f.origin, a.outlet order by articles desc, a.outlet`.execute(database)
  return Map.groupBy(rows, ({ origin }) => origin)
}

/** Which articles carry which source: of many in the whole record by one look through its claims, else by the happenings that they speak of. */
const tellings = (filter: RecordFilter, keys: readonly string[]) =>
  isWhole(filter) && keys.length > 1
    ? sql`select distinct f.origin, f.article_id from happening_facts as f where f.origin = any(${[...keys]}::text[])`
    : sql`select distinct f.origin, f.article_id
        from happening_origins as o
        join happenings as h on h.id = o.happening_id
        join happening_facts as f on f.happening_id = o.happening_id and f.origin = o.origin
        where o.origin = any(${[...keys]}::text[]) and ${matchesHappening(filter)}`

function viewSource(row: Row, carried: readonly Carried[]): SourceView {
  const { key, name, kind, country, claims, happenings, first, alone, corroborated, contradicted } = row
  return {
    origin: { key, name, kind, country },
    articles: carried.reduce((sum, { articles }) => sum + articles, 0),
    ...{ claims, happenings, first, alone, corroborated, contradicted },
    outlets: carried.flatMap(({ outlet, articles }) => (outlet === null ? [] : [{ outlet, articles }])),
    firstReported: row.first_day ?? firstDay(carried.map(({ first_day }) => first_day)),
    lastReported: row.last_day ?? lastDay(carried.map(({ last_day }) => last_day)),
  }
}
