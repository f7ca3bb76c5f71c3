import type { RecordCounts, RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type Query, useQuery } from '../../data/use-query.ts'

export function useCounts(filter: RecordFilter): Query<RecordCounts> {
  return useQuery(`counts?${filterKey(filter)}`, (client) => client.counts(filter))
}
