import type { Sentence, Token } from '@lagebild/schema'

/** The sentence with other heads, relations or lemmas of some tokens, by id; the same sentence where nothing changes. */
export function changeTokens(
  sentence: Sentence,
  changes: ReadonlyMap<number, Partial<Pick<Token, 'head' | 'deprel' | 'lemma'>>>,
): Sentence {
  if (changes.size === 0) return sentence
  const tokens = sentence.tokens.map((token) => {
    const change = changes.get(token.id)
    return change ? { ...token, ...change } : token
  })
  return { ...sentence, tokens }
}
