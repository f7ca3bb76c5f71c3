import type { PartyView, RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type Query, useQuery } from '../../data/use-query.ts'

export type PartyPair = readonly [PartyView, PartyView]

/** How many parties are looked at for pairs, and how many pairs are offered. */
const mostParties = 24
const mostPairs = 12

/** Pairs of parties that have most to do with each other, the most active first. */
export function usePairs(filter: RecordFilter): Query<readonly PartyPair[]> {
  return useQuery(`pairs?${filterKey(filter)}`, async (client) => {
    const { nodes, edges } = await client.graph(filter, mostParties)
    const parties = new Map(nodes.map(({ party }) => [party.key, party]))
    const counts = new Map<string, { readonly pair: PartyPair; readonly happenings: number }>()
    for (const { from, to, happenings } of edges) {
      const [one, other] = [from, to].toSorted().map((key) => parties.get(key))
      if (!one || !other || one === other) continue
      const id = `${one.key}\n${other.key}`
      counts.set(id, { pair: [one, other], happenings: happenings + (counts.get(id)?.happenings ?? 0) })
    }
    return [...counts.values()]
      .toSorted((one, other) => other.happenings - one.happenings)
      .slice(0, mostPairs)
      .map(({ pair }) => pair)
  })
}
