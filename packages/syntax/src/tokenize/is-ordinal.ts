import type { LanguageRules } from '../languages/language-rules.ts'
import type { PieceReader } from './piece-reader.ts'

/**
 * Whether the stop after a number is an ordinal's. `am 3. Mai`, `im 19. Jahrhundert`, `2. Der Rat ...` as the number of a
 * paragraph; but not `Das war 1998. Danach ...`.
 */
export function isOrdinal(reader: PieceReader, index: number, rules: LanguageRules): boolean {
  const form = reader.form(index)
  if (!/^\d{1,4}$/.test(form)) return false
  if (index === 0) return true
  const next = reader.form(index + 2)
  if (next === '') return false
  if (/^\p{Ll}/u.test(next) || rules.dates.months.has(next.replace(/\.$/, ''))) return true
  if (/^[,;/)–-]/.test(next)) return form.length <= 3
  if (rules.numbers.beforeOrdinal.has(reader.form(index - 1).toLowerCase())) return form.length <= 3
  if (form.length > 2 || rules.numbers.beforeCardinal.has(reader.form(index - 1).toLowerCase())) return false
  if (/^\d/.test(next)) return Number(form) <= 31
  return /^\p{Lu}/u.test(next) && !rules.sentenceStarters.has(next)
}
