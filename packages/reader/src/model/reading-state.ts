import type { Article, Claim, Entity, Sentence } from '@lagebild/schema'
import type { Factuality } from './factuality.ts'
import type { LocatedAttribution } from './located-attribution.ts'
import type { LocatedEvent } from './located-event.ts'
import type { LocatedQuantity } from './located-quantity.ts'
import type { LocatedTime } from './located-time.ts'
import type { Mention } from './mention.ts'

/** What the steps of the reader fill, one field after the other. Nothing in it is changed once a step has provided it. */
export interface ReadingState {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly LocatedTime[]
  readonly quantities: readonly LocatedQuantity[]
  readonly attributions: readonly LocatedAttribution[]
  readonly events: readonly LocatedEvent[]
  /** One for each event, in the same order. */
  readonly factualities: readonly Factuality[]
  readonly claims: readonly Claim[]
}
