import type { Certainty, Polarity, Status } from '@lagebild/schema'

/** What a source commits to. A field that is null leaves the matter to the words inside the content. */
export interface Stance {
  readonly certainty: Certainty | null
  readonly polarity: Polarity | null
  readonly status: Status | null
}
