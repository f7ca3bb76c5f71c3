import type { PredicateEntry } from './predicate-entry.ts'
import type { Slots } from './slots.ts'

/** A predicate found in a tree, before its parties are known. */
export interface RawEvent {
  readonly entry: PredicateEntry
  /** The token that governs: the verb, also of a light verb and its noun. */
  readonly head: number
  /** Tokens that make the predicate: verb, particle, noun of a light verb. */
  readonly core: readonly number[]
  /** Tokens that the entry needs and that so are no predicates of their own. */
  readonly used: readonly number[]
  readonly slots: Slots
  readonly kind: 'verb' | 'light-verb' | 'noun'
}
