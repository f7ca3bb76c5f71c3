import type { RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type Query, useQuery } from '../../data/use-query.ts'

/** Stands for the day where no article says when it appeared. */
export const unknownDay = 'unknown'

/** The day on which the latest article of a part of the record appeared. */
export function useLatestDay(filter: RecordFilter): Query<string> {
  return useQuery(`latest-day?${filterKey(filter)}`, async (client) => {
    const { items } = await client.articles(filter, { cursor: null, limit: 1 })
    return items[0]?.published?.slice(0, 10) ?? unknownDay
  })
}
