import type { MapPlace } from '@lagebild/client'
import type { RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type Query, useQuery } from '../../data/use-query.ts'

export function usePlaces(filter: RecordFilter): Query<readonly MapPlace[]> {
  return useQuery(`places?${filterKey(filter)}`, (client) => client.places(filter))
}
