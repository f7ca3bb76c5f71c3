import type { PartyGraph, RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type Query, useQuery } from '../../data/use-query.ts'

export function useGraph(filter: RecordFilter, limit: number): Query<PartyGraph> {
  return useQuery(`graph/${limit}?${filterKey(filter)}`, (client) => client.graph(filter, limit))
}
