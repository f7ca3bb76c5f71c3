import type { NumberLexicon } from './number-lexicon.ts'
import type { Piece } from './piece.ts'
import { readDigits } from './read-digits.ts'

interface Figure {
  readonly value: number
  readonly next: number
  readonly isForeign: boolean
}

/** A number in digits: `12.000`, `1 234 567`, `.08`, `10 1/2`, `¾`. */
export function readFigure(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Figure | null {
  const piece = pieces[index]
  if (!piece) return null
  if (piece.kind === 'sign') return readSign(pieces, index)
  if (piece.kind !== 'digits') return null
  const spaced = readSpaced(pieces, index, lexicon)
  if (spaced) return spaced
  const whole = readDigits(piece.text, lexicon)
  if (!whole) return null
  const fraction = readSlash(pieces, index)
  if (fraction) return { ...fraction, isForeign: false }
  const mixed = Number.isInteger(whole.value) ? (readSlash(pieces, index + 1) ?? readSign(pieces, index + 1)) : null
  if (mixed && mixed.value < 1) return { value: whole.value + mixed.value, next: mixed.next, isForeign: false }
  return { value: whole.value, next: index + 1, isForeign: whole.isForeign }
}

/** `40 000`, also with thin and hard spaces; the groups after the first have three digits each. */
function readSpaced(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Figure | null {
  let text = pieces[index]?.text ?? ''
  if (!/^[1-9]\d{0,2}$/.test(text)) return null
  let next = index + 1
  for (let at = next; pieces[at]?.kind === 'digits'; at++) {
    const { text: group, start, isGlued } = pieces[at] as Piece
    if (isGlued || start - (pieces[at - 1]?.end ?? 0) !== 1 || !/^\d{3}(?:[.,]\d+)?$/.test(group)) return null
    text += group
    next = at + 1
  }
  const value = next > index + 1 ? readDigits(text, lexicon) : null
  return value && { value: value.value, next, isForeign: false }
}

/** `3/4`. Larger numerators and other denominators are dates and case numbers. */
function readSlash(pieces: readonly Piece[], index: number): { value: number; next: number } | null {
  const [above, slash, below] = pieces.slice(index, index + 3)
  if (above?.kind !== 'digits' || slash?.text !== '/' || !slash.isGlued || below?.kind !== 'digits' || !below.isGlued)
    return null
  if (pieces[index + 3]?.isGlued && pieces[index + 3]?.text === '/') return null
  const [numerator, denominator] = [Number(above.text), Number(below.text)]
  if (!(numerator < denominator) || ![2, 3, 4, 5, 6, 8, 10, 16, 100].includes(denominator)) return null
  return { value: numerator / denominator, next: index + 3 }
}

function readSign(pieces: readonly Piece[], index: number): Figure | null {
  const piece = pieces[index]
  const [, above, below] = /^(\d+)\u2044(\d+)$/.exec(piece?.text.normalize('NFKD') ?? '') ?? []
  if (above && below) return { value: Number(above) / Number(below), next: index + 1, isForeign: false }
  const digits = pieces[index + 1]
  if (piece?.text === '.' && !piece.isGlued && digits?.isGlued && /^\d+$/.test(digits.text) && digits.text.length < 16)
    return { value: Number(`0.${digits.text}`), next: index + 2, isForeign: false }
  return null
}
