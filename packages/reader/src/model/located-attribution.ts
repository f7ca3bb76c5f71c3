import type { Attribution, Span } from '@lagebild/schema'
import type { Stance } from './stance.ts'

export interface LocatedAttribution {
  readonly attribution: Attribution
  /** Sentence of the cue, or of the content where there is no cue. */
  readonly sentence: number
  /** Token index of the cue's head in that sentence; null where the attribution is carried on from an earlier sentence. */
  readonly cue: number | null
  /** Pieces of the content, in text order; more than one where source and cue stand inside it. */
  readonly content: readonly Span[]
  /** Whether the source vouches for the content; who only discusses, criticizes or asks about an act is not its source. */
  readonly isAssertion: boolean
  /** What the cue says of the content: `dementierte` gives polarity negative, `soll` certainty possible. */
  readonly stance: Stance
  /** The lexicon entry or rule that made it. */
  readonly rule: string
}
