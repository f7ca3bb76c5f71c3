import { InputError, type PartyGraph, type RecordFilter } from '@lagebild/schema'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { matchesHappening } from './filter-sql.ts'
import { conflictualTypes, cooperativeTypes } from './plover-scores.ts'
import { viewPartiesByKey } from './view-entities.ts'

type Edge = PartyGraph['edges'][number]

/** Parties of one graph; more cannot be drawn so that anybody sees something. */
const mostParties = 200

/** Happenings that a graph is drawn of, the latest ones; every pair of parties of each is counted. */
const mostHappenings = 20_000

/** The most active parties of a part of the record and what lies between them; `from` is the smaller key. */
export async function drawGraph(database: Database, filter: RecordFilter, limit: number): Promise<PartyGraph> {
  if (!Number.isInteger(limit) || limit < 1 || limit > mostParties)
    throw new InputError('limit-wrong', `a graph has 1 to ${mostParties} parties, not ${limit}`)
  const latest = sql`(select h.parties, h.type, h.origin_keys from happenings as h where ${matchesHappening(filter)}
    order by h.order_day desc, h.id desc limit ${mostHappenings}) as h`
  const { rows: nodes } = await sql<{ key: string; happenings: number }>`
    select key, count(*) as happenings from ${latest} cross join unnest(h.parties) as key group by key order by happenings desc, key limit ${limit}`.execute(
    database,
  )
  const keys = nodes.map(({ key }) => key)
  const { rows: edges } = await sql<Edge>`
    select one as "from", other as "to", count(*) as happenings,
      count(*) filter (where h.type = any(${cooperativeTypes}::text[])) as cooperation,
      count(*) filter (where h.type = any(${conflictualTypes}::text[])) as conflict,
      sum(cardinality(h.origin_keys))::int as origins
    from ${latest} cross join unnest(h.parties) as one cross join unnest(h.parties) as other
    where one < other and one = any(${keys}::text[]) and other = any(${keys}::text[])
    group by one, other order by happenings desc, one, other`.execute(database)
  const view = await viewPartiesByKey(database, keys)
  return { nodes: nodes.map(({ key, happenings }) => ({ party: view(key), happenings })), edges }
}
