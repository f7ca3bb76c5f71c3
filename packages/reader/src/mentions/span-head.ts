import type { SentenceTree } from '../tree/sentence-tree.ts'

/** The token of a span that depends on something outside of it; the first where several do. */
export function spanHead(tree: SentenceTree, first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const head = tree.head(index)
    if ((head < first || head > last) && tree.relation(index) !== 'punct' && tree.relation(index) !== 'case')
      return index
  }
  return first
}
