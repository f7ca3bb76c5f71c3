import type { LanguageRules } from '../languages/language-rules.ts'
import type { Piece } from './piece.ts'
import { PieceReader } from './piece-reader.ts'

/** Joins a possessive apostrophe to its word where the language keeps it there, unless it closes a quotation: `Hans' Haus`. */
export function joinApostrophes(text: string, pieces: readonly Piece[], rules: LanguageRules): Piece[] {
  if (!rules.contractions.keepsFinalApostrophe) return [...pieces]
  const reader = new PieceReader(text, pieces)
  const joined: Piece[] = []
  let isQuoted = false
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const form = reader.form(index)
    if (/^['‚‘’]$/.test(form)) isQuoted = !reader.isSpacedAfter(index)
    const isPossessive = piece.kind === 'word' && /[sxzß]$/u.test(form) && /^['’]$/.test(reader.form(index + 1))
    if (isPossessive && !isQuoted && !reader.isSpacedAfter(index) && reader.isSpacedAfter(index + 1)) {
      joined.push({ ...piece, end: piece.end + 1 })
      index++
    } else joined.push(piece)
  }
  return joined
}
