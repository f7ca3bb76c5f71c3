import type { SentenceTree } from './sentence-tree.ts'

/**
 * Phrases that parsers hang on the verb although they stand between its subject and the first part of the predicate, without a comma, and so
 * belong to the subject: `Die Räumung der Siedlung [durch Israel] wurde …`, `The release of the hostages [by Hamas] was …`.
 */
export function phrasesBeforeVerb(tree: SentenceTree, predicate: number): readonly number[] {
  const [subject] = tree.children(predicate, 'nsubj')
  if (subject === undefined || tree.tokens[subject]?.upos === 'PRON') return []
  const [first = predicate] = [predicate, ...tree.children(predicate, 'aux', 'cop')].sort((a, b) => a - b)
  if (subject > first) return []
  return tree.children(predicate, 'obl', 'nmod').filter((phrase) => {
    if (phrase < subject || phrase > first) return false
    const start = tree.subtree(phrase)[0] ?? phrase
    return !tree.tokens.slice(subject, start).some(({ upos }) => upos === 'PUNCT')
  })
}
