import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** Phrases that are a verb's object by `isPhrasalObject`. */
export function phrasalObjects(tree: SentenceTree, verb: number): readonly number[] {
  return tree.children(verb, 'obl').filter((phrase) => isPhrasalObject(tree, phrase))
}

/** Whether a phrase stands right behind its verb's particle and so is the object, whatever the parser calls it: `called on [all parties]`. */
export function isPhrasalObject(tree: SentenceTree, phrase: number): boolean {
  if (tree.relation(phrase) !== 'obl' || prepositionOf(tree, phrase) !== null) return false
  const particle = (tree.subtree(phrase)[0] ?? phrase) - 1
  return tree.tokens[particle]?.deprel === 'compound:prt' && tree.head(particle) === tree.head(phrase)
}
