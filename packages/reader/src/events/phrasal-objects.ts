import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'

/** Phrases that stand right behind the particle of a verb and so are its object, whatever the parser calls them: `called on [all parties]`. */
export function phrasalObjects(tree: SentenceTree, verb: number): readonly number[] {
  return tree.children(verb, 'obl').filter((phrase) => {
    const [first = phrase] = tree.subtree(phrase)
    const before = tree.tokens[first - 1]
    return prepositionOf(tree, phrase) === null && before?.deprel === 'compound:prt' && tree.head(first - 1) === verb
  })
}
