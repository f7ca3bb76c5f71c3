import type { PlaceCount, RecordFilter } from '@lagebild/schema'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { matchesHappening } from './filter-sql.ts'
import { viewPartiesByKey } from './view-entities.ts'

/** Places of one map; those that fewer happenings name are left out. */
const mostPlaces = 1_000

/** Places by the number of happenings that name them; a country counts those that name it or a place in it. */
export async function countPlaces(database: Database, filter: RecordFilter): Promise<PlaceCount[]> {
  const { rows } = await sql<{ key: string; happenings: number; contested: number }>`
    select key, count(*) as happenings, count(*) filter (where h.contested) as contested
    from happenings as h cross join unnest(h.places) as key
    where ${matchesHappening(filter)} group by key order by happenings desc, key limit ${mostPlaces}`.execute(database)
  const view = await viewPartiesByKey(
    database,
    rows.map(({ key }) => key),
  )
  return rows.map(({ key, happenings, contested }) => ({ place: view(key), happenings, contested }))
}
