import type { RecordChange, RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type ListQuery, useList } from '../../data/use-list.ts'

/** What changed after the day `since`. */
export function useChanges(filter: RecordFilter, since: string): ListQuery<RecordChange> {
  return useList(`changes/${since}?${filterKey(filter)}`, (client, page) => client.changes(filter, since, page), 8)
}
