import type { Sentence } from '@lagebild/schema'
import type { LocatedTime } from '../model/located-time.ts'
import { treeOf } from '../tree/tree-of.ts'
import type { Resolution } from './meanings/meaning.ts'

/** A time at its tokens; the head is the one whose own head lies outside. */
export function locateTime(
  sentence: Sentence,
  index: number,
  { id, start, end, resolution }: { id: string; start: number; end: number; resolution: Resolution },
): LocatedTime {
  const { tokens } = sentence
  const covered = tokens.flatMap((token, at) => (token.start < end && token.end > start ? [at] : []))
  const first = covered[0] ?? 0
  const last = covered.at(-1) ?? first
  const tree = treeOf(sentence)
  const head = covered.findLast((at) => tree.head(at) < first || tree.head(at) > last) ?? last
  const { type, value, interval } = resolution
  return {
    time: { id, start, end, type, value, from: interval.from, to: interval.to },
    sentence: index,
    first,
    last,
    head,
  }
}
