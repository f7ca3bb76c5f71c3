import type { Place } from './place.ts'
import { findSourceNoun } from './source-nouns.ts'

/**
 * `… has arrived in Pyongyang, North Korea's state [agency] KCNA [reported]`: a cue that closes its sentence, which parsers take for a clause of
 * the source's noun or of the place before it, and that noun for another word for the place.
 * @returns the source's noun; null for any other predicate
 */
export function apposedSource({ tree, language }: Place, predicate: number): number | null {
  // `reported` may be taken for a participle, but only a finite form has a mood.
  if (tree.relation(predicate) !== 'acl' || tree.tokens[predicate]?.feats['Mood'] === undefined) return null
  const rest = tree.tokens.slice(Math.max(...tree.subtree(predicate)) + 1)
  if (!rest.every(({ upos }) => upos === 'PUNCT')) return null
  // Only the name stands between noun and cue; a relative clause has its pronoun there.
  let noun = predicate - 1
  while (tree.tokens[noun]?.upos === 'PROPN') noun -= 1
  const isSource = noun < predicate - 1 && findSourceNoun(tree.tokens[noun]?.lemma ?? '', language) !== null
  const isApposed = tree.relation(noun) === 'appos' && [noun, tree.head(noun)].includes(tree.head(predicate))
  const start = Math.min(...tree.subtree(noun))
  const followsComma = [start - 1, start].some((index) => tree.tokens[index]?.form === ',')
  return isSource && isApposed && followsComma ? noun : null
}
