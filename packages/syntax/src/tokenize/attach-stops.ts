import type { LanguageRules } from '../languages/language-rules.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isOrdinal } from './is-ordinal.ts'
import type { Piece } from './piece.ts'
import { PieceReader } from './piece-reader.ts'

/** Joins a full stop to its word where it is an abbreviation's or an ordinal's: `Dr.`, `J.`, `am 3. Mai`. */
export function attachStops(text: string, pieces: readonly Piece[], rules: LanguageRules): Piece[] {
  const reader = new PieceReader(text, pieces)
  const joined: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (reader.hasStop(index) && ownsStop(reader, index, rules)) {
      joined.push({ ...piece, end: piece.end + 1 })
      index++
    } else joined.push(piece)
  }
  return joined
}

function ownsStop(reader: PieceReader, index: number, rules: LanguageRules): boolean {
  const kind = reader.kind(index)
  if (kind === 'number') return rules.numbers.hasOrdinalStop && isOrdinal(reader, index, rules)
  return kind === 'word' && isAbbreviation(reader, index, rules)
}
