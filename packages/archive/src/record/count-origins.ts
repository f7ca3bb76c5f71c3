import { sql, type Transaction } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** What one origin says of one happening, as it is counted. */
export interface CountedOrigin {
  readonly origin: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly claims: number
  readonly is_first: boolean
  readonly is_alone: boolean
  readonly is_corroborated: boolean
  readonly is_contradicted: boolean
}

type Counts = readonly [
  claims: number,
  happenings: number,
  first: number,
  alone: number,
  corroborated: number,
  contradicted: number,
]

const countsOf = (row: CountedOrigin): Counts => [
  ...([row.claims, 1] as const),
  ...([Number(row.is_first), Number(row.is_alone)] as const),
  ...([Number(row.is_corroborated), Number(row.is_contradicted)] as const),
]

/** Keeps how often each origin speaks, under each name it is called by: what went is taken off, what came is added. */
export async function countOrigins(
  transaction: Transaction<ArchiveTables>,
  gone: readonly CountedOrigin[],
  come: readonly CountedOrigin[],
): Promise<void> {
  const sums = new Map<string, number[]>()
  const add = (row: CountedOrigin, by: number): void => {
    const key = JSON.stringify([row.origin, row.name, row.kind, row.country ?? ''])
    const sum = sums.get(key) ?? [0, 0, 0, 0, 0, 0]
    sums.set(
      key,
      countsOf(row).map((count, index) => (sum[index] ?? 0) + by * count),
    )
  }
  for (const row of gone) add(row, -1)
  for (const row of come) add(row, 1)
  const changed = [...sums]
    .filter(([, counts]) => counts.some((count) => count !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (changed.length === 0) return
  const keys = changed.map(([key]) => JSON.parse(key) as [string, string, string, string])
  const texts = [0, 1, 2, 3].map((index) => sql`${keys.map((key) => key[index])}::text[]`)
  const counts = [0, 1, 2, 3, 4, 5].map((index) => sql`${changed.map(([, sum]) => sum[index])}::int[]`)
  await sql`
    insert into origin_counts as c (origin, name, kind, country, folded, claims, happenings, first, alone, corroborated, contradicted)
    select origin, name, kind, country, lower(unaccent(name)), claims, happenings, first, alone, corroborated, contradicted
    from unnest(${sql.join([...texts, ...counts])}) as n (origin, name, kind, country, claims, happenings, first, alone, corroborated, contradicted)
    on conflict (origin, name, kind, country) do update set
      claims = c.claims + excluded.claims, happenings = c.happenings + excluded.happenings,
      first = c.first + excluded.first, alone = c.alone + excluded.alone,
      corroborated = c.corroborated + excluded.corroborated, contradicted = c.contradicted + excluded.contradicted`.execute(
    transaction,
  )
  await sql`delete from origin_counts where origin = any(${keys.map(([origin]) => origin)}::text[]) and happenings = 0`.execute(
    transaction,
  )
}
