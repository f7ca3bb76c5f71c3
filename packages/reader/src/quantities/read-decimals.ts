import type { NumberLexicon } from './number-lexicon.ts'
import type { Piece } from './piece.ts'

/** The digits that words after a decimal point stand for: `zero three` is 03, `seventy-one` is 71. */
export function readDecimals(
  pieces: readonly Piece[],
  index: number,
  { words }: NumberLexicon,
): { digits: string; next: number } | null {
  let digits = ''
  let next = index
  for (let at = index; at < pieces.length && digits.length < 12; at++) {
    const piece = pieces[at]
    if (digits && piece?.text === '-' && piece.isGlued) continue
    const word = words.get(piece?.lower ?? '')
    if (!word || !['digit', 'teen', 'ten'].includes(word.kind)) break
    const isAfterTen = pieces[at - 1]?.text === '-' && digits.endsWith('0')
    digits = isAfterTen ? digits.slice(0, -1) + word.value : digits + word.value
    next = at + 1
  }
  return digits ? { digits, next } : null
}
