import type { SourceView } from '@lagebild/schema'
import { type Query, useQuery } from '../../data/use-query.ts'

export function useSource(key: string): Query<SourceView | null> {
  return useQuery(`source/${key}`, (client) => client.source(key))
}
