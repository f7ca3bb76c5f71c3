import type { EventContext, EventType } from '@lagebild/schema'
import type { WordTest } from '../lexicon/word-pattern.ts'
import type { Condition } from './condition.ts'
import type { RoleRule } from './role-rule.ts'

/** What moves, and between which roles, as the `exchange` column says it. */
export interface ExchangeFrame {
  readonly giver: string
  readonly receiver: string
  readonly item: string
  /** Kind where the words for the item do not tell. */
  readonly kind: string | null
}

/** A row of predicates, event-nouns or light-verbs. */
export interface PredicateEntry {
  /** `de/predicates:vertiefen` */
  readonly id: string
  readonly type: EventType
  readonly mode: string | null
  readonly contexts: readonly EventContext[]
  readonly frame: readonly RoleRule[]
  readonly exchange: ExchangeFrame | null
  readonly conditions: readonly Condition[]
  /** For a light verb: the slot and the words of its noun. */
  readonly noun: { readonly slot: string; readonly test: WordTest } | null
}
