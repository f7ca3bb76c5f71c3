import type { Language } from '@lagebild/schema'
import { type CurrencyLexicon, currencyLexicons } from './currency-lexicon.ts'
import { type NumberLexicon, numberLexicons } from './number-lexicon.ts'
import { splitPieces } from './piece.ts'
import { type RuleLexicon, ruleLexicons } from './rule-lexicon.ts'
import type { SourceText } from './source-text.ts'
import { type UnitLexicon, unitLexicons } from './unit-lexicon.ts'

/** What trees say about a piece; null where there is no tree. */
export interface PieceHint {
  readonly upos: string
  readonly lemma: string
  readonly deprel: string
  /** Piece of the token's head; -1 where it has none. */
  readonly head: number
}

/** One sentence, or any text, with the words of its language. */
export interface QuantityContext {
  readonly source: SourceText
  readonly hints: readonly (PieceHint | null)[]
  readonly numbers: NumberLexicon
  readonly units: UnitLexicon
  readonly rules: RuleLexicon
  readonly currencies: CurrencyLexicon
}

/** Prepares a text for finding quantities in it. */
export function quantityContext(text: string, language: Language, offset = 0): QuantityContext {
  return {
    source: { text, offset, pieces: splitPieces(text, offset) },
    hints: [],
    numbers: numberLexicons[language],
    units: unitLexicons[language],
    rules: ruleLexicons[language],
    currencies: currencyLexicons[language],
  }
}
