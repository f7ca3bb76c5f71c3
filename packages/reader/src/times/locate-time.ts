import type { Sentence, Token } from '@lagebild/schema'
import type { LocatedTime } from '../model/located-time.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import { treeOf } from '../tree/tree-of.ts'
import type { Resolution } from './meanings/meaning.ts'

/** A time at its tokens; the head is the one whose own head lies outside. */
export function locateTime(
  sentence: Sentence,
  index: number,
  { id, start, end, resolution }: { id: string; start: number; end: number; resolution: Resolution },
): LocatedTime {
  const { tokens } = sentence
  const first = firstEndingAfter(tokens, start)
  let last = first
  while ((tokens[last + 1]?.start ?? end) < end) last++
  const tree = treeOf(sentence)
  const head = headOf(tree, first, last)
  const { type, value, interval } = resolution
  return {
    time: { id, start, end, type, value, from: interval.from, to: interval.to },
    sentence: index,
    first,
    last,
    head,
  }
}

/** Index of the first token that ends behind an offset, by bisection: offsets grow along the sentence. */
function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = Math.max(tokens.length - 1, 0)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function headOf(tree: SentenceTree, first: number, last: number): number {
  for (let at = last; at >= first; at--) {
    const above = tree.head(at)
    if (above < first || above > last) return at
  }
  return last
}
