import type { EntityKind, EntitySummary } from '@lagebild/schema'
import { type ListQuery, useList } from '../../data/use-list.ts'

export function useEntities(words: string | null, kind: EntityKind | null): ListQuery<EntitySummary> {
  return useList(`entities/${kind ?? ''}/${words ?? ''}`, (client, page) =>
    client.entities({ words, kind, country: null }, page),
  )
}
