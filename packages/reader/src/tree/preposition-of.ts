import type { SentenceTree } from './sentence-tree.ts'

/** The lemma of the preposition or postposition before or after a phrase, fixed parts joined: `mit`, `because of`; null where there is none. */
export function prepositionOf(tree: SentenceTree, head: number): string | null {
  const [marker] = tree.children(head, 'case')
  if (marker === undefined) return null
  const parts = [marker, ...tree.children(marker, 'fixed')]
  return parts.map((index) => tree.tokens[index]?.lemma.toLowerCase() ?? '').join(' ')
}
