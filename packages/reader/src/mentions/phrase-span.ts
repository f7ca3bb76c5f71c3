import type { Affiliation } from './affiliation.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { range } from './sentence-ground.ts'

/** Longest phrase that still serves as a name, in tokens. */
const longestPhrase = 12

/** The noun with the words that say whose it is, as far as they stand together. */
export function phraseSpan(
  noun: FoundActorNoun,
  { owners, homes, task }: Affiliation,
): { first: number; last: number } {
  const kept = new Set([...range(noun.first, noun.last), ...owners, ...homes, ...task])
  let { first, last } = noun
  while (kept.has(first - 1)) first--
  while (kept.has(last + 1)) last++
  return last - first < longestPhrase ? { first, last } : { first: noun.first, last: noun.last }
}
