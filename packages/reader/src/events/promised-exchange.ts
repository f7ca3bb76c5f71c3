import type { RawEvent } from './raw-event.ts'

/** The act of giving that a promise or an agreement is about: `pledged to [deliver] tanks`; null where it is about another act. */
export function promisedExchange(event: RawEvent, all: readonly RawEvent[]): RawEvent | null {
  if (event.entry.type !== 'AGREE' || event.entry.exchange) return null
  const content = event.slots.get('comp') ?? []
  return all.find((other) => other !== event && other.entry.exchange && content.includes(other.head)) ?? null
}
