import type { LagebildClient } from '@lagebild/client'
import type { Page, PageRequest } from '@lagebild/schema'
import { useState } from 'react'
import { replaceAnswer } from './query-cache.ts'
import { recordClient } from './record-client.ts'
import { type Query, useQuery } from './use-query.ts'

export type ListQuery<T> = Query<Page<T>> & {
  /** Fetches the next page and adds it; null on the last page or while one is on its way. */
  readonly more: (() => void) | null
}

/** Asks for a list page by page; `key` names question and parameters, as for `useQuery`. */
export function useList<T>(
  key: string,
  ask: (client: LagebildClient, page: PageRequest) => Promise<Page<T>>,
  limit = 50,
): ListQuery<T> {
  const query = useQuery(key, (client) => ask(client, { cursor: null, limit }))
  const [growing, setGrowing] = useState<string | null>(null)
  const next = query.state === 'ready' ? query.data.next : null
  const grow = async (cursor: string, before: readonly T[]): Promise<void> => {
    setGrowing(key)
    try {
      const page = await ask(recordClient, { cursor, limit })
      replaceAnswer(key, { ...page, items: [...before, ...page.items] })
    } finally {
      setGrowing(null)
    }
  }
  const canGrow = query.state === 'ready' && next !== null && growing !== key
  return { ...query, more: canGrow ? () => void grow(next, query.data.items).catch(query.retry) : null }
}
