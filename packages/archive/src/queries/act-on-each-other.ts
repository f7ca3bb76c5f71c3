import { type RawBuilder, sql } from 'kysely'

/** An entity that acts: places only locate, and parties without a name have no page of their own. */
export const isActor = (entity: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(entity)}.kind not in ('place', 'facility')`

/** Two entities that can act on each other: a state and its own minister in one happening are one side of it. */
export const areTwoSides = (one: string, other: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(one)}.country is distinct from ${sql.ref(other)}.country
    or (${sql.ref(one)}.kind <> 'state' and ${sql.ref(other)}.kind <> 'state'))`
