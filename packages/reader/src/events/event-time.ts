import type { EventTime } from '@lagebild/schema'
import type { ReadingState } from '../model/reading-state.ts'
import { treeOf } from '../tree/tree-of.ts'

const unknownTime: EventTime = { from: null, to: null, value: null, ref: null }

/** The time expression nearest above or below the predicate in its clause. */
export function timeOf(state: ReadingState, sentence: number, head: number): EventTime {
  const source = state.sentences[sentence]
  if (!source) return unknownTime
  const tree = treeOf(source)
  const near = state.times.find((time) => time.sentence === sentence && (tree.head(time.head) === head || tree.isBelow(time.head, head)))
  if (!near) return unknownTime
  const { from, to, value, id } = near.time
  return { from, to, value, ref: id }
}
