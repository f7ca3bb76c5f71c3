import type { RecordFilter, Story } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type ListQuery, useList } from '../../data/use-list.ts'

export function useStories(filter: RecordFilter): ListQuery<Story> {
  return useList(`stories?${filterKey(filter)}`, (client, page) => client.stories(filter, page), 25)
}
