import type { HappeningSummary, RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type ListQuery, useList } from '../../data/use-list.ts'

export type HappeningOrder = 'latest' | 'oldest'

export function useHappenings(filter: RecordFilter, order: HappeningOrder): ListQuery<HappeningSummary> {
  return useList(`happenings/${order}?${filterKey(filter)}`, (client, page) => client.happenings(filter, page, order))
}
