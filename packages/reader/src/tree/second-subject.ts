import type { Sentence, Token } from '@lagebild/schema'
import { changeTokens } from './change-tokens.ts'
import { buildSentenceTree } from './sentence-tree.ts'
import { severalSubjects } from './several-subjects.ts'
import { splitSubjects } from './split-subjects.ts'

const quotationMark = /["„“”»«]/

/** Of two bare names around their verb that a parser takes for its subjects the second is the object: `Mali warf [Niger] vor, …`. */
export function demoteSecondSubject(sentence: Sentence): Sentence {
  const pairs = [...severalSubjects(sentence)].filter(([, subjects]) =>
    subjects.every(({ upos, deprel }) => upos === 'PROPN' && deprel === 'nsubj'),
  )
  if (pairs.length === 0) return sentence
  const tree = buildSentenceTree(sentence)
  const objects = new Map<number, Pick<Token, 'deprel'>>()
  for (const [verb] of pairs) {
    const predicate = tree.tokens.findIndex(({ id }) => id === verb)
    const { subject, displaced, isSure } = splitSubjects(tree, predicate)
    if (subject === null || displaced === null || isSure || subject > predicate || displaced < predicate) continue
    const isQuoted = tree.tokens.slice(0, predicate).some(({ form }) => quotationMark.test(form))
    const object = tree.tokens[displaced]
    if (object && !isQuoted) objects.set(object.id, { deprel: 'obj' })
  }
  return changeTokens(sentence, objects)
}
