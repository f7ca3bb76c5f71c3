import { coordinated } from '../tree/coordinated.ts'
import { prepositionOf } from '../tree/preposition-of.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { StructureWords } from './structure-words.ts'

/** Heads of the phrases that name who did what a passive or participle tells: `attacked by [rebels] and [deserters]`. */
export function agentPhrases(tree: SentenceTree, verb: number, words: StructureWords): number[] {
  return tree
    .children(verb, 'obl', 'nmod')
    .filter((phrase) => words.agent(prepositionOf(tree, phrase) ?? ''))
    .flatMap((phrase) => coordinated(tree, phrase))
}
