import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { RawEvent } from './raw-event.ts'
import type { StructureWords } from './structure-words.ts'
import { verbLemmas } from './verb-lemmas.ts'

/**
 * Who only gives no answer rejects nobody: `declined to [comment]`, `lehnte eine [Stellungnahme] ab`, `wollte das weder [bestätigen] noch
 * [dementieren]`.
 */
export function isNoAnswer(tree: SentenceTree, { head, entry, slots }: RawEvent, words: StructureWords): boolean {
  if (entry.type !== 'REJECT') return false
  const lemma = (index: number): string => tree.tokens[index]?.lemma ?? ''
  if (verbLemmas(tree, head).some(words.denial))
    return pairedVerbs(tree, head).some((verb) => words.confirming(lemma(verb)))
  return (
    (slots.get('comp') ?? []).some((clause) => words.telling(lemma(clause))) ||
    (slots.get('obj') ?? []).some((noun) => words.answer(lemma(noun)))
  )
}

/** Verbs that a conjunction joins to a verb, also where the tree hangs the first on the second: `weder [bestätigen] noch dementieren`. */
export function pairedVerbs(tree: SentenceTree, verb: number): number[] {
  const isJoined = (index: number): boolean => tree.children(index, 'cc').length > 0
  const below = tree
    .children(verb, 'conj', 'xcomp')
    .filter((other) => isJoined(other) && (isJoined(verb) || other > verb))
  return tree.relation(verb) === 'conj' ? [tree.head(verb), ...below] : below
}
