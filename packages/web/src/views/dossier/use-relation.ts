import type { Relation } from '@lagebild/schema'
import { type Query, useQuery } from '../../data/use-query.ts'
import type { TimeStep } from './time-step.ts'

export function useRelation(
  pair: readonly [string, string],
  range: { readonly since: string | null; readonly until: string | null; readonly step: TimeStep },
): Query<Relation> {
  return useQuery(`relation/${[...pair, range.since, range.until, range.step].join('\n')}`, (client) =>
    client.relation(pair, range),
  )
}
