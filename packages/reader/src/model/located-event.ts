import type { Event, Exchange } from '@lagebild/schema'
import type { Located } from './located.ts'

/** An event as the predicate says it, before certainty and sources are weighed. `head` is the trigger's head token. */
export interface LocatedEvent extends Located {
  readonly event: Event
  readonly exchange: Exchange | null
  readonly rule: string
  /** Identifier of the lexicon entry: `de/predicates:vertiefen`. */
  readonly entry: string | null
}
