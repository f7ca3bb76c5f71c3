import type { Language } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** One sentence, as the rules hand it around. */
export interface Place {
  readonly tree: SentenceTree
  readonly sentence: number
  readonly language: Language
  /** Whether a token stands in a mention of a state, person, organization or group. */
  readonly isParty: (index: number) => boolean
}
