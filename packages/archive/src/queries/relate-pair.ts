import type { EventType, Relation } from '@lagebild/schema'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { ploverScores } from './plover-scores.ts'
import { viewPartiesByKey } from './view-entities.ts'

interface Row {
  readonly start: string
  readonly end: string
  readonly type: EventType
  readonly happenings: number
  readonly weight: number
}

export interface RelationRange {
  readonly since: string | null
  readonly until: string | null
  readonly step: 'day' | 'week' | 'month'
}

/**
 * Cooperation and conflict between two parties over time. Each happening in which both take part, and which somebody asserts, adds its
 * PLOVER score times 1 + ln(independent origins) to the step of its first day: cooperation = Σ score⁺ · (1 + ln n), conflict =
 * Σ |score⁻| · (1 + ln n). Three origins count about twice one, a hundred copies of one no more than one. Steps without happenings are left out.
 */
export async function relatePair(
  database: Database,
  pair: readonly [string, string],
  { since, until, step }: RelationRange,
): Promise<Relation> {
  const { rows } = await sql<Row>`
    select date_trunc(${step}, h.first_day)::date as start,
      (date_trunc(${step}, h.first_day) + ${`1 ${step}`}::interval - interval '1 day')::date as end,
      h.type, count(*) as happenings, sum(1 + ln(cardinality(h.origin_keys)))::float8 as weight
    from happenings as h
    where h.parties @> ${[...new Set(pair)]}::text[] and h.first_day is not null and h.summary ->> 'polarity' = 'positive'
      and (${since}::date is null or h.first_day >= ${since}::date) and (${until}::date is null or h.first_day <= ${until}::date)
    group by 1, 2, 3 order by 1, 3`.execute(database)
  const view = await viewPartiesByKey(database, pair)
  return {
    pair: pair.map(view),
    step,
    points: [...Map.groupBy(rows, ({ start }) => start).values()].map((same) => ({
      from: same[0]?.start ?? '',
      to: same[0]?.end ?? '',
      cooperation: sum(same.map(({ type, weight }) => Math.max(ploverScores[type], 0) * weight)),
      conflict: sum(same.map(({ type, weight }) => Math.max(-ploverScores[type], 0) * weight)),
      happenings: sum(same.map(({ happenings }) => happenings)),
    })),
  }
}

/** To a thousandth, so that one record gives the same figures on every server. */
const sum = (values: readonly number[]): number => Math.round(values.reduce((all, each) => all + each, 0) * 1000) / 1000
