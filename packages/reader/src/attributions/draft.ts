import type { SourceKind, Span } from '@lagebild/schema'
import type { Stance } from '../model/stance.ts'
import type { CueClass } from './speech-cues.ts'

/** Where a source stands: its head token, for finding the entity, and its words. */
export interface DraftSource extends Span {
  readonly sentence: number
  readonly head: number
}

/** An attribution before it has an id, an entity and a parent. */
export interface Draft {
  readonly sentence: number
  /** Token index of the cue's head; null where there is no cue. */
  readonly cueHead: number | null
  readonly cue: Span | null
  readonly source: DraftSource | null
  /** Pieces of the content in text order. */
  readonly content: readonly Span[]
  readonly class: CueClass
  readonly stance: Stance
  readonly rule: string
  /** Set where the construction says what the source is, whoever it may be: a dateline's agency is media. */
  readonly kind?: SourceKind
  /** Cue head of the attribution that this one's source is cited in: `TASS reported, citing the ministry`. */
  readonly chainedTo?: number
  /** The source in words where the text's own words are none (`dpa` from the article's credits). */
  readonly name?: string
}

export const openStance: Stance = { certainty: null, polarity: null, status: null }
