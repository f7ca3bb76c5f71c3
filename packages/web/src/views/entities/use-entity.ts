import type { EntityView } from '@lagebild/schema'
import { type Query, useQuery } from '../../data/use-query.ts'

export function useEntity(key: string): Query<EntityView | null> {
  return useQuery(`entity/${key}`, (client) => client.entity(key))
}
