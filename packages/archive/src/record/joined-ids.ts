import { type RawBuilder, sql } from 'kysely'

/** Tables of pairs that hold each pair in one direction or both. */
export type PairTable = 'fact_pairs' | 'near_duplicates'

/** The recursive query `joined (id)`: everything that hangs together with the seeds by pairs of a table, directly or over others, seeds included. */
export function joinedIds(table: PairTable, seeds: readonly string[]): RawBuilder<unknown> {
  return sql`with recursive joined (id) as (
    select unnest(${[...seeds]}::text[]) collate "C"
    union
    select near.id
    from joined cross join lateral (
      select other as id from ${sql.table(table)} where one = joined.id
      union all
      select one from ${sql.table(table)} where other = joined.id
    ) as near
  )`
}
