import type { NumberLexicon, NumberWord } from './number-lexicon.ts'
import type { Piece } from './piece.ts'
import type { Tally } from './tally.ts'

/** `Mio.`: the full stop of an abbreviation, where the sentence goes on after it. */
export function skipDot(pieces: readonly Piece[], at: number, words: readonly NumberWord[]): number {
  const dot = pieces[at + 1]
  const isShort = (pieces[at]?.text.length ?? 9) <= 4 && (words[0]?.kind === 'scale' || words[0]?.kind === 'thousand')
  return isShort && dot?.text === '.' && dot.isGlued && pieces[at + 2] ? at + 2 : at + 1
}

/** `10k`, `1.2b`, `2.33 k`; a small `m` is a metre unless the caller knows better. */
export function isLetterScale(pieces: readonly Piece[], at: number, { value }: NumberWord): boolean {
  const piece = pieces[at]
  if (!piece || pieces[at - 1]?.kind !== 'digits') return false
  if (pieces[at + 1]?.isGlued && pieces[at + 1]?.kind === 'digits') return false
  const isMillion = value === 1e6
  return isMillion
    ? piece.text === 'M' || piece.text === 'MM' || (piece.text === 'm' && isMoneyBefore(pieces, at - 1))
    : piece.isGlued || piece.lower === 'k'
}

const isMoneyBefore = (pieces: readonly Piece[], at: number): boolean => /^\p{Sc}$/u.test(pieces[at - 1]?.text ?? '')

/** `two thirds`, `one-third`, `a quarter of`; not `one third party`, `a second`, `zwei Viertel`. */
export function isFraction(
  pieces: readonly Piece[],
  at: number,
  tally: Tally,
  word: NumberWord,
  lexicon: NumberLexicon,
): boolean {
  if (tally.group === null) return false
  if (lexicon.linkers.size > 0) return true
  const piece = pieces[at]
  const next = pieces[at + 1]
  if (word.kind === 'half') return tally.group === 1 && tally.total === 0
  const isPlural = piece?.lower.endsWith('s') ?? false
  if (tally.group !== 1) return isPlural
  if (isPlural) return false
  const isMultiple = lexicon.words.get(next?.lower ?? '')?.kind === 'scale'
  return (
    isMultiple ||
    !next ||
    (next.kind === 'sign' && next.text !== '-') ||
    lexicon.of.has(next.lower) ||
    (piece?.isGlued ?? false) ||
    pieces[at - 1]?.text === '-'
  )
}
