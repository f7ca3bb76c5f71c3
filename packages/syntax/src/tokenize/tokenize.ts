import type { Language } from '@lagebild/schema'
import type { LanguageRules } from '../languages/language-rules.ts'
import { rulesOf } from '../languages/rules-of.ts'
import { attachStops } from './attach-stops.ts'
import { joinApostrophes } from './join-apostrophes.ts'
import { buildPiecePattern } from './piece-pattern.ts'
import { scanPieces } from './scan-pieces.ts'
import { splitDateline } from './split-dateline.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import { splitWord } from './split-word.ts'
import type { TokenizedSentence } from './tokenized-sentence.ts'

/**
 * Splits text into sentences and syntactic words by rules alone; no model is needed. The words of a contraction share
 * its offsets, unless they are written out in it.
 */
export function tokenize(text: string, language: Language): TokenizedSentence[] {
  const rules = rulesOf[language]
  const pattern = buildPiecePattern(rules)
  const paragraphs = splitParagraphs(text).flatMap((paragraph) => splitDateline(text, paragraph))
  return paragraphs.flatMap(({ start, end }) => {
    const scanned = joinApostrophes(text, scanPieces(text, { start, end }, pattern), rules)
    const pieces = attachStops(text, scanned, rules)
    return splitSentences(text, pieces, rules).map((group) => buildSentence(text, group, rules))
  })
}

function buildSentence(text: string, pieces: ReturnType<typeof scanPieces>, rules: LanguageRules): TokenizedSentence {
  const words = pieces.flatMap((piece) => splitWord(text, piece, rules))
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, words }
}
