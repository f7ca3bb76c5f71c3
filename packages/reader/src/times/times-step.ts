import type { Sentence } from '@lagebild/schema'
import type { LocatedTime } from '../model/located-time.ts'
import type { ReadingState } from '../model/reading-state.ts'
import type { Step } from '../pipeline/step.ts'
import { locateTime } from './locate-time.ts'
import type { Resolution } from './meanings/meaning.ts'
import { readSentenceTimes } from './read-sentence-times.ts'

/** Finds the time expressions of the article, in the order of the text. */
export const timesStep: Step<'times'> = {
  name: 'times',
  requires: ['article', 'sentences'],
  provides: ['times'],
  run: (state: ReadingState) => ({ times: readTimes(state) }),
}

/** How far back the story's last dates are looked for. */
const memory = 12

function readTimes({ article, sentences }: ReadingState): LocatedTime[] {
  const times: LocatedTime[] = []
  let above: Resolution[] = []
  sentences.forEach((sentence: Sentence, index) => {
    const found = readSentenceTimes(article, sentence, above)
    for (const { start, end, resolution } of found) {
      times.push(locateTime(sentence, index, { id: `t${times.length + 1}`, start, end, resolution }))
    }
    above = [...found.map(({ resolution }) => resolution).reverse(), ...above].slice(0, memory)
  })
  return times
}
