import { sql, type Transaction } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** Adds to how many articles or happenings parties have; what went comes with negative counts. Known entities are told at once. */
export async function countInParties(
  transaction: Transaction<ArchiveTables>,
  what: 'articles' | 'happenings',
  changes: readonly (readonly [key: string, by: number])[],
): Promise<void> {
  const sums = new Map<string, number>()
  for (const [key, by] of changes) sums.set(key, (sums.get(key) ?? 0) + by)
  const changed = [...sums].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  if (changed.length === 0) return
  const [keys, counts] = [changed.map(([key]) => key), changed.map(([, by]) => by)]
  const column = sql.ref(what)
  await sql`insert into party_counts as c (key, ${column}) select * from unnest(${keys}::text[], ${counts}::int[])
    on conflict (key) do update set ${column} = c.${column} + excluded.${column}`.execute(transaction)
  await sql`delete from party_counts where key = any(${keys}::text[]) and happenings = 0 and articles = 0`.execute(
    transaction,
  )
  await sql`update entities as e set ${column} = coalesce((select ${column} from party_counts as c where c.key = e.key), 0)
    where e.key = any(${keys}::text[])`.execute(transaction)
}
