import type { SentenceTree } from './sentence-tree.ts'

/** The lemma of the preposition or postposition before or after a phrase, fixed parts joined: `mit`, `because of`; null where there is none. */
export function prepositionOf(tree: SentenceTree, head: number): string | null {
  const marker = markersOf(tree, head).find((child) => !isBound(tree, head, child))
  if (marker === undefined) return null
  const parts = [marker, ...tree.children(marker, 'fixed')]
  return parts.map((index) => tree.tokens[index]?.lemma.toLowerCase() ?? '').join(' ')
}

/** `[in] Burkina Faso`: the parser may hang a preposition on the last part of a name. */
function markersOf(tree: SentenceTree, head: number): readonly number[] {
  const own = tree.children(head, 'case')
  if (own.length > 0) return own
  return tree.children(head, 'flat').flatMap((part) => tree.children(part, 'case').filter((marker) => marker < head))
}

/** What stands before a number and is an adverb, or opens a subject or object, bounds the number: `erhielt [über] 70 Pferde`. */
function isBound(tree: SentenceTree, head: number, marker: number): boolean {
  if (tree.tokens[marker + 1]?.upos !== 'NUM') return false
  return tree.tokens[marker]?.upos === 'ADV' || ['obj', 'nsubj', 'nsubj:pass'].includes(tree.tokens[head]?.deprel ?? '')
}
