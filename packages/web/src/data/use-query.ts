import { useCallback, useRef, useSyncExternalStore } from 'react'
import { type Ask, type QueryState, readQuery, refreshQueries, watchQuery } from './query-cache.ts'

export type Query<T> = QueryState<T> & { readonly retry: () => void }

/**
 * Asks the record one question. `key` names question and parameters: the same key gives the same answer everywhere on the page; a failed or
 * outdated one is asked for again with `retry`.
 */
export function useQuery<T>(key: string, ask: Ask<T>): Query<T> {
  const latestAsk = useRef(ask)
  latestAsk.current = ask
  const subscribe = useCallback((listener: () => void) => watchQuery(key, latestAsk.current, listener), [key])
  const state = useSyncExternalStore(subscribe, () => readQuery<T>(key))
  const retry = useCallback(() => refreshQueries(key), [key])
  return { ...state, retry }
}
