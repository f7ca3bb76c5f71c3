import type { Happening } from '@lagebild/schema'
import { type Query, useQuery } from '../../data/use-query.ts'

export function useHappening(id: string): Query<Happening | null> {
  return useQuery(`happening/${id}`, (client) => client.happening(id))
}
