import { isCountable } from './is-countable.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { NumberReading } from './number-reading.ts'
import type { Piece } from './piece.ts'
import { readHalf } from './read-half.ts'
import { readMultiple, readSum } from './read-sum.ts'
import { exact } from './tally.ts'

/**
 * The number that begins at a piece, in digits or words; null where none does.
 * @param isJoined whether a sign that the caller has read may stick to it: the second number of `10-12`
 */
export function readNumber(
  pieces: readonly Piece[],
  index: number,
  lexicon: NumberLexicon,
  isJoined = false,
): NumberReading | null {
  const sign = isJoined ? null : readSign(pieces, index, lexicon)
  if (sign === null) {
    const found =
      readSeveral(pieces, index, lexicon) ??
      readVague(pieces, index, lexicon) ??
      readUnsigned(pieces, index, lexicon, isJoined)
    return found && Number.isFinite(found.value) ? found : null
  }
  const unsigned = readUnsigned(pieces, index + 1, lexicon)
  if (!unsigned || !Number.isFinite(unsigned.value)) return null
  return { ...unsigned, first: index, value: -unsigned.value, coefficient: -unsigned.coefficient, needsUnit: false }
}

const readUnsigned = (
  pieces: readonly Piece[],
  index: number,
  lexicon: NumberLexicon,
  isJoined = false,
): NumberReading | null => readHalf(pieces, index, lexicon) ?? readSum(pieces, index, lexicon, isJoined)

function readSign(pieces: readonly Piece[], index: number, { minus }: NumberLexicon): '-' | null {
  const piece = pieces[index]
  if (!piece) return null
  if (piece.kind === 'word') return minus.has(piece.lower) ? '-' : null
  const before = pieces[index - 1]
  const isFree = !piece.isGlued || before?.text === '(' || index === 0
  return /^[-−–]$/.test(piece.text) && isFree && before?.kind !== 'digits' && pieces[index + 1]?.isGlued ? '-' : null
}

/** `mehrere Hundert`, `several dozen`: more than one of them, so two or more. */
function readSeveral(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): NumberReading | null {
  const several = lexicon.several.at(pieces, index)
  if (!several) return null
  const vague = readVague(pieces, several.next, lexicon)
  if (vague) return { ...vague, first: index }
  const multiple = readMultiple(pieces, several.next, lexicon)
  if (!multiple) return null
  const value = 2 * multiple.value
  return { ...multiple, first: index, value, coefficient: value, scale: 1, form: 'vague', needsUnit: false }
}

/** `Dutzende`, `hundreds of thousands`, `Hunderte Millionen`. A plural stands for two or more of its size. */
function readVague(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): NumberReading | null {
  const size = lexicon.vague.get(pieces[index]?.lower ?? '')
  if (size === undefined || !isCountable(pieces, index)) return null
  let value = 2 * size
  let next = index + 1
  const isJoined = lexicon.of.has(pieces[next]?.lower ?? '')
  const multiple = lexicon.vague.get(pieces[next + (isJoined ? 1 : 0)]?.lower ?? '')
  if (multiple !== undefined && size < multiple) {
    value = exact(value * multiple)
    next += isJoined ? 2 : 1
  }
  return { first: index, next, value, coefficient: value, scale: 1, form: 'vague', needsUnit: false }
}
