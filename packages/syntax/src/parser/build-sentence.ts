import type { Sentence, Token } from '@lagebild/schema'
import type { WordAnalysis } from '../decode/analysis.ts'
import type { TokenizedSentence } from '../tokenize/tokenized-sentence.ts'

/** A sentence of the record from its words and their analyses. */
export function buildSentence(sentence: TokenizedSentence, analyses: readonly WordAnalysis[]): Sentence {
  const tokens = sentence.words.map((word, index): Token => {
    const { lemma, upos, feats, head, deprel, ner } = analyses[index] as WordAnalysis
    const { form, start, end, contraction } = word
    const token = { id: index + 1, form, lemma, upos, feats, head, deprel, start, end, ner }
    return contraction ? { ...token, contraction } : token
  })
  return { start: sentence.start, end: sentence.end, tokens }
}
