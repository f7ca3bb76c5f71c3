import type { LagebildClient } from '@lagebild/client'
import { recordClient } from './record-client.ts'

/** How an answer stands. `refreshing`: an older answer is shown while a newer one is on its way. */
export type QueryState<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'ready'; readonly data: T; readonly refreshing: boolean }

export type Ask<T> = (client: LagebildClient) => Promise<T>

interface Entry {
  snapshot: QueryState<unknown>
  ask: Ask<unknown>
  request: AbortController | null
  stale: boolean
  readonly listeners: Set<() => void>
}

const loading: QueryState<never> = { state: 'loading' }

/** Answers that nobody looks at are kept for going back, up to this many. */
const mostKept = 60

const entries = new Map<string, Entry>()

/** The answer for a key as it stands; the same object until it changes. */
export function readQuery<T>(key: string): QueryState<T> {
  return (entries.get(key)?.snapshot ?? loading) as QueryState<T>
}

/** Looks at a key: asks where there is no fresh answer, and calls `listener` at every change until the returned function is called. */
export function watchQuery<T>(key: string, ask: Ask<T>, listener: () => void): () => void {
  const entry: Entry = entries.get(key) ?? {
    snapshot: loading,
    ask,
    request: null,
    stale: true,
    listeners: new Set<() => void>(),
  }
  entry.ask = ask
  entries.delete(key)
  entries.set(key, entry)
  entry.listeners.add(listener)
  if (entry.stale && !entry.request) request(entry)
  return () => {
    entry.listeners.delete(listener)
    forgetOldest()
  }
}

/** Asks again for one answer, or for all that were given. */
export function refreshQueries(key?: string): void {
  for (const [name, entry] of entries) {
    if (key !== undefined && name !== key) continue
    entry.stale = true
    if (entry.listeners.size > 0) request(entry)
  }
}

/** Puts a known answer in place of the one that stands, such as a list that grew by a page. */
export function replaceAnswer<T>(key: string, data: T): void {
  const entry = entries.get(key)
  if (entry) settle(entry, { state: 'ready', data, refreshing: false })
}

function request(entry: Entry): void {
  entry.request?.abort()
  const controller = new AbortController()
  entry.request = controller
  if (entry.snapshot.state === 'ready') settle(entry, { ...entry.snapshot, refreshing: true })
  else if (entry.snapshot.state === 'failed') settle(entry, loading)
  entry.ask(recordClient.withSignal(controller.signal)).then(
    (data) => {
      if (entry.request !== controller) return
      entry.request = null
      entry.stale = false
      settle(entry, { state: 'ready', data, refreshing: false })
    },
    (cause: unknown) => {
      if (entry.request !== controller) return
      entry.request = null
      settle(entry, { state: 'failed', error: cause instanceof Error ? cause : new Error(String(cause)) })
    },
  )
}

function settle(entry: Entry, snapshot: QueryState<unknown>): void {
  entry.snapshot = snapshot
  for (const listener of [...entry.listeners]) listener()
}

function forgetOldest(): void {
  for (const [key, entry] of entries) {
    if (entries.size <= mostKept) return
    if (entry.listeners.size === 0) entries.delete(key)
  }
}
