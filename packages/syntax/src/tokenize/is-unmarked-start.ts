import type { LanguageRules } from '../languages/language-rules.ts'
import type { PieceReader } from './piece-reader.ts'

/**
 * Whether a sentence begins at a piece though no mark ended the one before: a capital that only a sentence's first word
 * has (`Lage und Klima Im Winter ...`), or a quotation right after another (`"Sehr gut" "Nie wieder"`).
 */
export function isUnmarkedStart(reader: PieceReader, index: number, rules: LanguageRules): boolean {
  if (!reader.isSpacedAfter(index - 1)) return false
  const [before, form] = [reader.form(index - 1), reader.form(index)]
  if (/^["„“»]$/.test(form)) return /^["“”«»]$/.test(before) && isQuoteBetween(reader, index)
  if (reader.kind(index) !== 'word' || !/[\p{L}\p{N})"“”«']$/u.test(before) || isOpenQuote(reader, index - 1))
    return false
  const { always, beforeSmall } = rules.unmarkedStarters
  if (always.has(form)) return true
  // After a bracket or quotation that closed, a capital article does not begin a name either.
  return beforeSmall.has(form) && (/[)"“”«']$/u.test(before) || /^\p{Ll}/u.test(reader.form(index + 1)))
}

// The mark before closes (a word stands right before it), and the mark at `index` opens (a word follows directly).
function isQuoteBetween(reader: PieceReader, index: number): boolean {
  return !reader.isSpacedAfter(index - 2) && !reader.isSpacedAfter(index) && reader.isSpacedAfter(index - 1)
}

function isOpenQuote(reader: PieceReader, index: number): boolean {
  return reader.kind(index) === 'mark' && reader.isSpacedAfter(index - 1)
}
