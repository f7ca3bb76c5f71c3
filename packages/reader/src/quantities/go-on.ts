import { goOnAfterPlus } from './go-on-after-plus.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { addWords, type Progress } from './number-progress.ts'
import { isFraction, isLetterScale, skipDot } from './number-word-checks.ts'
import type { Piece } from './piece.ts'
import { readDecimals } from './read-decimals.ts'
import { readFigure } from './read-figure.ts'
import { splitNumberWord } from './split-number-word.ts'
import { exact } from './tally.ts'

/** The number with its next word added; null where the piece does not belong to it. */
export function goOn(pieces: readonly Piece[], at: number, state: Progress, lexicon: NumberLexicon): Progress | null {
  const piece = pieces[at]
  if (!piece) return null
  const { tally } = state
  if (piece.kind === 'sign' && /^[-–]$/.test(piece.text)) return goOnAfterHyphen(pieces, at, state, lexicon)
  if (piece.kind === 'digits') {
    // `4 thousand 3 hundred`: digits after a multiple, where a multiple follows.
    const figure = tally.isScaled ? readFigure(pieces, at, lexicon) : null
    const after = lexicon.words.get(pieces[figure?.next ?? -1]?.lower ?? '')
    if (!figure || after?.kind !== 'hundred' || 100 * figure.value >= tally.room || tally.group !== null) return null
    return {
      ...state,
      tally: { ...tally, group: figure.value, room: 0, isScaled: false },
      next: figure.next,
      form: 'words',
    }
  }
  if (piece.kind !== 'word') return null
  if (state.form === 'fraction' && lexicon.of.has(piece.lower)) return goOnAfterOf(pieces, at, state, lexicon)
  if (lexicon.point.has(piece.lower)) return readPoint(pieces, at, state, lexicon)
  if (lexicon.plus.has(piece.lower)) {
    const added = goOnAfterPlus(pieces, at, state, lexicon)
    return added === 'next word' ? goOn(pieces, at + 1, state, lexicon) : added
  }
  const known = lexicon.words.get(piece.lower)
  if (known?.kind === 'letter' && !isLetterScale(pieces, at, known)) return null
  if (known && (known.kind === 'fraction' || known.kind === 'half') && !isFraction(pieces, at, tally, known, lexicon))
    return null
  const words = splitNumberWord(piece.lower, lexicon)
  if (!words || (words.length === 1 && words[0]?.kind === 'suffix')) return null
  const isSum = words[0]?.kind === 'digit' || words[0]?.kind === 'teen' || words[0]?.kind === 'ten'
  if (isSum && tally.group === null && (words[0]?.value ?? 0) >= tally.room) return null
  const added = addWords(tally, words)
  if (!added || (isSum && tally.scales > 0 && (added.group ?? 0) >= tally.scale)) return null
  const isPart = words.some(({ kind }) => kind === 'fraction' || kind === 'half')
  return { tally: added, next: skipDot(pieces, at, words), form: isPart ? 'fraction' : 'words', needsUnit: false }
}

function goOnAfterHyphen(
  pieces: readonly Piece[],
  at: number,
  state: Progress,
  lexicon: NumberLexicon,
): Progress | null {
  const word = pieces[at + 1]
  const known = lexicon.words.get(word?.lower ?? '')
  if (!known || known.kind === 'letter') return null
  const isTight = pieces[at]?.isGlued && word?.isGlued
  const isTens = known.kind === 'digit' && state.tally.room === 10
  const isMultiple =
    known.kind === 'scale' || known.kind === 'hundred' || known.kind === 'thousand' || known.kind === 'fraction'
  if (!(isTens || (isMultiple && (isTight || known.kind === 'fraction')))) return null
  return goOn(pieces, at + 1, state, lexicon)
}

/** `two thirds of a million`. */
function goOnAfterOf(pieces: readonly Piece[], at: number, state: Progress, lexicon: NumberLexicon): Progress | null {
  const next = lexicon.articles.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return lexicon.words.get(pieces[next]?.lower ?? '')?.kind === 'scale' ? goOn(pieces, next, state, lexicon) : null
}

function readPoint(pieces: readonly Piece[], at: number, state: Progress, lexicon: NumberLexicon): Progress | null {
  if (state.tally.group === null || state.form === 'digits') return null
  const decimals = readDecimals(pieces, at + 1, lexicon)
  if (!decimals) return null
  const group = exact(state.tally.group + Number(`0.${decimals.digits}`))
  return { ...state, tally: { ...state.tally, group, room: 0 }, next: decimals.next, needsUnit: false }
}
