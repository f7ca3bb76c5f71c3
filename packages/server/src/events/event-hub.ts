import type { RecordEvent } from '@lagebild/client'

/** Events that a listener who lost the line can still be told. */
const mostKept = 500

/** Passes on what is written to the record to everyone who listens. */
export interface EventHub {
  publish(event: Omit<RecordEvent, 'number'>): void
  /** Events after a number, as far as they are kept. */
  since(number: number): readonly RecordEvent[]
  /** Gives back the function that ends it. */
  subscribe(listener: (event: RecordEvent) => void): () => void
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: RecordEvent) => void>()
  const kept: RecordEvent[] = []
  let last = 0
  return {
    publish: (event) => {
      last += 1
      const numbered = { number: last, ...event }
      kept.push(numbered)
      if (kept.length > mostKept) kept.shift()
      for (const listener of listeners) listener(numbered)
    },
    since: (number) => kept.filter((event) => event.number > number),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
