import type { Sentence } from '@lagebild/schema'
import { buildSentenceTree } from './sentence-tree.ts'
import { splitSubjects } from './split-subjects.ts'

const quotationMark = /["„“”»«]/

/** Of two bare names around their verb that a parser takes for its subjects the second is the object: `Mali warf [Niger] vor, …`. */
export function demoteSecondSubject(sentence: Sentence): Sentence {
  const subjects = sentence.tokens.filter(({ deprel, upos }) => deprel === 'nsubj' && upos === 'PROPN')
  if (new Set(subjects.map(({ head }) => head)).size === subjects.length) return sentence
  const tree = buildSentenceTree(sentence)
  const objects = new Set<number>()
  for (const [predicate] of tree.tokens.entries()) {
    const { subject, displaced, isSure } = splitSubjects(tree, predicate)
    if (subject === null || displaced === null || isSure || subject > predicate || displaced < predicate) continue
    const areNames = [subject, displaced].every((index) => tree.tokens[index]?.upos === 'PROPN')
    const isQuoted = tree.tokens.slice(0, predicate).some(({ form }) => quotationMark.test(form))
    if (areNames && !isQuoted) objects.add(displaced)
  }
  if (objects.size === 0) return sentence
  const tokens = sentence.tokens.map((token, index) => (objects.has(index) ? { ...token, deprel: 'obj' } : token))
  return { ...sentence, tokens }
}
