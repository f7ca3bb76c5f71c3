import type { AttributionLink, Entity, EventType, ExchangeKind, Language, Polarity } from '@lagebild/schema'

export interface EntitySpec {
  readonly name: string
  readonly kind: Entity['kind']
  readonly key: string
  readonly country: string | null
}

/** A claim in a few words; what is left out is not said in the text. */
export interface ClaimSpec {
  readonly type: EventType
  readonly predicate: string
  readonly actors: readonly EntitySpec[]
  readonly recipients?: readonly EntitySpec[]
  readonly place?: EntitySpec
  readonly day?: string
  /** What moves, in the text's words, and of which kind it is. */
  readonly item?: string
  readonly kind?: ExchangeKind
  readonly amount?: number
  readonly polarity?: Polarity
  readonly source?: Omit<AttributionLink, 'ref'>
}

export interface ArticleSpec {
  readonly url?: string | null
  readonly outlet: string
  readonly title: string
  readonly published: string
  readonly language?: Language
  readonly credits?: readonly string[]
  readonly claims: readonly ClaimSpec[]
  /** Paragraphs without claims, after the claims. */
  readonly paragraphs?: readonly string[]
}
