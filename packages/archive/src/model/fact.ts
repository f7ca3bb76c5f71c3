import type {
  Certainty,
  EventContext,
  EventType,
  Exchange,
  Language,
  Polarity,
  Quantity,
  SourceKind,
  Span,
  Status,
} from '@lagebild/schema'
import type { Family } from '../merge/family.ts'
import type { Party } from './party.ts'

/** An interval of days, ISO dates, inclusive; an open end is null. */
export interface Interval {
  readonly from: string | null
  readonly to: string | null
}

/** One link of a chain of sources; `key` is the entity's key where the source is an entity with a name. */
export interface SourceLink {
  readonly name: string | null
  readonly key: string | null
  readonly country: string | null
  readonly kind: SourceKind | null
}

/** A quantity with its words and the concept of what is counted: `pheasant`. */
export interface FactQuantity extends Quantity {
  readonly text: string
  readonly of: string | null
}

export interface FactExchange {
  readonly giver: Party | null
  readonly receiver: Party | null
  readonly kind: Exchange['kind']
  readonly item: string | null
  readonly quantities: readonly FactQuantity[]
  readonly period: string | null
}

/** Who took part in the act before, and when that was. */
export interface Backdrop {
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly places: readonly Party[]
  readonly interval: Interval | null
}

/** A claim that stands on its own, without the reading around it: what merging works on. */
export interface Fact {
  /** Made of the content: the same claim of the same article has the same id wherever and whenever it is read. */
  readonly id: string
  readonly article: string
  /** Id of the claim in its reading. */
  readonly claim: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: Language
  readonly type: EventType
  readonly mode: string | null
  readonly contexts: readonly EventContext[]
  readonly family: Family
  readonly predicate: string
  /** What the predicate is called in every language: `sign`, `arrive`; null for a predicate of no listed act. */
  readonly act: string | null
  /** Whether the words say that this comes on top of another such act: `also`, `ebenfalls`. */
  readonly isAdditional: boolean
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  /** What the article has told just before, where the claim itself names nobody: "at least three people were killed" in that attack. */
  readonly backdrop: Backdrop | null
  /** What the text says of the time; null where it says nothing. */
  readonly interval: Interval | null
  readonly places: readonly Party[]
  /** Concepts of what the act is about, the same in every language: `animal`, `treaty`, `flight`. */
  readonly objects: readonly string[]
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly status: Status
  readonly quantities: readonly FactQuantity[]
  readonly exchange: FactExchange | null
  /** Sources, outermost first. */
  readonly chain: readonly SourceLink[]
  readonly credits: readonly string[]
  readonly evidence: Span
  readonly trigger: Span
  /** Text of the evidence. */
  readonly quote: string
}
