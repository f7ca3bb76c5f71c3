import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { RawEvent } from './raw-event.ts'
import type { StructureWords } from './structure-words.ts'

/** Whether those who act also are who it is directed at: `blamed [each other]`, `warfen [einander] vor`, `[each] side blamed the [other]`. */
export function isReciprocal(tree: SentenceTree, { head, slots }: RawEvent, words: StructureWords): boolean {
  const lemma = (at: number): string => tree.tokens[at]?.lemma.toLowerCase() ?? ''
  const near = [...slots.entries()].filter(([slot]) => slot !== 'subj').flatMap(([, tokens]) => tokens)
  const phrases = [...near, ...tree.children(head)].filter((at) => !tree.children(head, 'nsubj').includes(at))
  const isPhrase = (at: number): boolean =>
    words.reciprocal([lemma(at), ...tree.children(at, 'fixed').map(lemma)].join(' ')) &&
    !(words.each(lemma(at)) && tree.children(at, 'fixed').length === 0)
  if ([...phrases, ...phrases.flatMap((at) => tree.children(at, 'amod', 'advmod'))].some(isPhrase)) return true
  const subjects = tree.children(head, 'nsubj')
  const isEach = subjects.some((at) => tree.children(at, 'det').some((det) => words.each(lemma(det))))
  return isEach && phrases.some((at) => words.other(lemma(at)))
}
