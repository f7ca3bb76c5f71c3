import type { SearchHit } from '@lagebild/schema'
import { type ListQuery, useList } from '../../data/use-list.ts'

export function useSearch(words: string): ListQuery<SearchHit> {
  return useList(`search/${words}`, (client, page) => client.search(words, page), 25)
}
