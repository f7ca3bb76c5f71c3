import type { LanguageRules } from '../languages/language-rules.ts'
import type { PieceReader } from './piece-reader.ts'

/** Whether the stop after a word is the word's own: `Dr. Weber`, `No. 5`, `J. D. Vance`. */
export function isAbbreviation(reader: PieceReader, index: number, rules: LanguageRules): boolean {
  const form = reader.form(index)
  const { inside, beforeNumber, atEnd } = rules.abbreviations
  if (hasEntry(inside, form) || hasEntry(atEnd, form)) return true
  const next = reader.form(index + 2)
  if (hasEntry(beforeNumber, form)) return /^[\d§IVX]/.test(next)
  if (next === '') return false
  if (isInitial(form)) return !isSentenceStart(next, rules) || isInitialNext(reader, index)
  if (isRoman(form)) return rules.numbers.hasOrdinalStop && !isSentenceStart(next, rules)
  // z. B., v. Chr., d. h.
  if (/^\p{Ll}$/u.test(form)) return !isSentenceStart(next, rules)
  // An unknown short word that small letters follow: the stop cannot end a sentence. Abbreviations end in consonants.
  return /^\p{L}{0,3}[^aeiouyäöü\P{L}]{2}$/iu.test(form) && /^\p{Ll}/u.test(next) && reader.isSpacedAfter(index + 1)
}

/** Whether a list has a word as it is written or with its first letter small. */
export function hasEntry(list: ReadonlySet<string>, form: string): boolean {
  return list.has(form) || list.has(form.charAt(0).toLowerCase() + form.slice(1))
}

function isInitial(form: string): boolean {
  return /^\p{Lu}\p{Ll}?\p{M}*$/u.test(form) && (form.length === 1 || /^(Ch|Th|Ph|St|Yu|Ju|Ya)$/.test(form))
}

function isInitialNext(reader: PieceReader, index: number): boolean {
  return isInitial(reader.form(index + 2)) && reader.hasStop(index + 2)
}

function isRoman(form: string): boolean {
  return /^[IVX]+$/.test(form)
}

function isSentenceStart(next: string, rules: LanguageRules): boolean {
  return rules.sentenceStarters.has(next)
}
