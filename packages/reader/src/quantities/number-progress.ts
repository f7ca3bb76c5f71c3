import type { NumberWord } from './number-lexicon.ts'
import type { NumberReading } from './number-reading.ts'
import { addWord, emptyTally, type Tally } from './tally.ts'

/** A number under way in the text, read up to `next`. */
export interface Progress {
  readonly tally: Tally
  readonly next: number
  readonly form: NumberReading['form']
  readonly needsUnit: boolean
}

/** The tally of an article that counts: `a hundred`, `eine Million`. */
export const oneTally: Tally = { ...emptyTally, group: 1, room: 0 }

/** The tally with words added one after the other; null where one of them cannot go on. */
export function addWords(tally: Tally, words: readonly NumberWord[]): Tally | null {
  let sum: Tally | null = tally
  for (const word of words) sum = sum && addWord(sum, word)
  return sum
}
