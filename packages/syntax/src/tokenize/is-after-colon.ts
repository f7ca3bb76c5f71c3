import type { LanguageRules } from '../languages/language-rules.ts'
import type { PieceReader } from './piece-reader.ts'

// With fewer words before the colon they are a label of what follows: `Sein Argument: Wenn ...`
const wordsBefore = 6

/**
 * Whether a sentence begins after a colon or semicolon that ended a whole clause: `Der Rat entscheidet heute über zwei
 * Fragen: Die erste ...`, `Sie blieb; Die anderen gingen.`
 */
export function isAfterColon(reader: PieceReader, index: number, from: number, rules: LanguageRules): boolean {
  if (!rules.marks.colonEndsClause || !rules.sentenceStarters.has(reader.form(index))) return false
  if (!reader.isSpacedAfter(index - 1)) return false
  const before = reader.form(index - 1)
  return before === ';' || (before === ':' && index - 1 - from >= wordsBefore)
}
