import type { Certainty, Polarity, Status } from '@lagebild/schema'

/** How sure, whether affirmed, and whether done, of one event as its innermost source puts it. */
export interface Factuality {
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly status: Status
  /** Ids of the attributions that cover the event, outermost first. */
  readonly chain: readonly string[]
}
