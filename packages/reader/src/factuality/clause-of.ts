import type { SentenceTree } from '../tree/sentence-tree.ts'

/** Whether a token heads a clause: a verb, or a word with a copula or subject of its own. */
export function isPredicate(tree: SentenceTree, index: number): boolean {
  const upos = tree.tokens[index]?.upos
  return upos === 'VERB' || upos === 'AUX' || tree.children(index, 'cop', 'nsubj').length > 0
}

/** The predicate of the clause that a token stands in; the token itself where it heads one, or where none is above. */
export function clauseOf(tree: SentenceTree, index: number): number {
  return [index, ...tree.ancestors(index)].find((above) => isPredicate(tree, above)) ?? index
}
