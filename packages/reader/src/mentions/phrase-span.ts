import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { Affiliation } from './affiliation.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { range } from './sentence-ground.ts'

/** Longest phrase that still serves as a name, in tokens. */
const longestPhrase = 12

/** The noun with its adjectives and the words that say whose it is, as far as they stand together. */
export function phraseSpan(
  tree: SentenceTree,
  noun: FoundActorNoun,
  { owners, homes, task }: Affiliation,
): { first: number; last: number } {
  const own = range(noun.first, noun.last)
  const attributes = own
    .flatMap((index) => tree.children(index, 'amod', 'compound'))
    .flatMap((index) => tree.subtree(index))
  const kept = new Set([...own, ...owners, ...homes, ...task, ...attributes.filter((index) => index < noun.first)])
  let { first, last } = noun
  while (kept.has(first - 1)) first--
  while (kept.has(last + 1)) last++
  while (
    first < noun.first &&
    ['PUNCT', 'DET', 'ADP', 'PART', 'CCONJ'].includes(tree.tokens[first]?.upos ?? '') &&
    !isPossessive(tree, first) &&
    !isOfHome(tree, first, homes)
  )
    first++
  while (last > noun.last && tree.tokens[last]?.upos === 'PUNCT') last--
  return last - first < longestPhrase ? { first, last } : { first: noun.first, last: noun.last }
}

/** `its` in `its forces` belongs to the phrase, `the` does not. */
const isPossessive = (tree: SentenceTree, index: number): boolean => tree.tokens[index]?.feats['Poss'] === 'Yes'

/** `in` of `in Oslo ansässige Zeitung` belongs to the place, which is part of the phrase. */
const isOfHome = (tree: SentenceTree, index: number, homes: readonly number[]): boolean =>
  tree.tokens[index]?.upos === 'ADP' && homes.includes(index)
