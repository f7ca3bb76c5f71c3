import type { RecordFilter, SourceView } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type ListQuery, useList } from '../../data/use-list.ts'

export function useSources(filter: RecordFilter): ListQuery<SourceView> {
  return useList(`sources?${filterKey(filter)}`, (client, page) => client.sources(filter, page), 12)
}
