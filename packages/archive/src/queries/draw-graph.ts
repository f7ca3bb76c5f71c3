import { InputError, type PartyGraph, type RecordFilter } from '@lagebild/schema'
import { type RawBuilder, sql } from 'kysely'
import { areTwoSides, isActor } from './act-on-each-other.ts'
import type { Database } from './database.ts'
import { isWhole, matchesHappening } from './filter-sql.ts'
import { conflictualTypes, cooperativeTypes } from './plover-scores.ts'
import { viewPartiesByKey } from './view-entities.ts'

type Edge = PartyGraph['edges'][number]

/** Parties of one graph; more cannot be drawn so that anybody sees something. */
const mostParties = 200

/** Happenings that a graph is drawn of, the latest ones; every pair of parties of each is counted. */
const mostHappenings = 20_000

/** The most active named parties of a part of the record and what lies between them; `from` is the smaller key. */
export async function drawGraph(database: Database, filter: RecordFilter, limit: number): Promise<PartyGraph> {
  if (!Number.isInteger(limit) || limit < 1 || limit > mostParties)
    throw new InputError('limit-wrong', `a graph has 1 to ${mostParties} parties, not ${limit}`)
  const latest = sql`(select h.parties, h.type, h.origin_keys from happenings as h where ${matchesHappening(filter)}
    order by h.order_day desc, h.id desc limit ${mostHappenings}) as h`
  const { rows: nodes } = await sql<{ key: string; happenings: number }>`
    select e.key, party.happenings from (${(await isSmallWhole(database, filter)) ? storedParties : partiesOf(latest)}) as party
    join entities as e on e.key = party.key
    where ${isActor('e')} order by party.happenings desc, e.key limit ${limit}`.execute(database)
  const keys = nodes.map(({ key }) => key)
  const { rows: edges } = await sql<Edge>`
    select one.key as "from", other.key as "to", count(*) as happenings,
      count(*) filter (where h.type = any(${cooperativeTypes}::text[])) as cooperation,
      count(*) filter (where h.type = any(${conflictualTypes}::text[])) as conflict,
      sum(cardinality(h.origin_keys))::int as origins
    from ${latest} cross join unnest(h.parties) as first cross join unnest(h.parties) as second
    join entities as one on one.key = first join entities as other on other.key = second
    where first < second and first = any(${keys}::text[]) and second = any(${keys}::text[]) and ${areTwoSides('one', 'other')}
    group by one.key, other.key order by happenings desc, one.key, other.key`.execute(database)
  const view = await viewPartiesByKey(database, keys)
  return { nodes: nodes.map(({ key, happenings }) => ({ party: view(key), happenings })), edges }
}

/** Whether the whole record is drawn, so that stored counts answer. */
async function isSmallWhole(database: Database, filter: RecordFilter): Promise<boolean> {
  if (!isWhole(filter)) return false
  const { rows } = await sql<{ total: number }>`select count(*) as total from happenings`.execute(database)
  return (rows[0]?.total ?? 0) <= mostHappenings
}

const storedParties = sql`select key, happenings from party_counts where happenings > 0`

const partiesOf = (latest: RawBuilder<unknown>) =>
  sql`select party as key, count(*) as happenings from ${latest} cross join unnest(h.parties) as party group by party`
