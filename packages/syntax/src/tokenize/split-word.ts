import type { LanguageRules } from '../languages/language-rules.ts'
import type { Piece } from './piece.ts'
import { splitClitic } from './split-clitic.ts'
import { splitHyphens } from './split-hyphens.ts'
import { splitUnit } from './split-unit.ts'
import type { Word } from './tokenized-sentence.ts'

/** The syntactic words of a piece, with their places in the text. */
export function splitWord(text: string, piece: Piece, rules: LanguageRules): Word[] {
  const form = text.slice(piece.start, piece.end)
  if (piece.kind === 'mark' || piece.kind === 'address') return [{ form, start: piece.start, end: piece.end }]
  if (piece.kind === 'number') return splitUnit(form, piece.start, rules)
  return splitHyphens(form, piece.start, rules).flatMap((part) => expandWord(part, rules))
}

function expandWord(word: Word, rules: LanguageRules): Word[] {
  const { table } = rules.contractions
  const parts = table.get(word.form) ?? table.get(word.form.charAt(0).toLowerCase() + word.form.slice(1))
  if (parts) return expandContraction(word, parts)
  const [first, ...rest] = splitClitic(word, rules)
  if (!first || rest.length === 0 || !rules.contractions.isMultiword) return first ? [first, ...rest] : []
  return [{ ...first, contraction: { form: word.form, size: rest.length + 1 } }, ...rest]
}

function expandContraction(word: Word, parts: readonly string[]): Word[] {
  const isSpelledOut = parts.join('') === word.form.toLowerCase()
  let at = word.start
  return parts.map((part, index) => {
    const start = isSpelledOut ? at : word.start
    at += part.length
    const end = isSpelledOut ? at : word.end
    const isCapital = index === 0 && word.form.charAt(0) !== word.form.charAt(0).toLowerCase()
    const form = isCapital ? part.charAt(0).toUpperCase() + part.slice(1) : part
    return { form, start, end, ...(index === 0 ? { contraction: { form: word.form, size: parts.length } } : {}) }
  })
}
