import { goOn } from './go-on.ts'
import { isCountable } from './is-countable.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { addWords, oneTally, type Progress } from './number-progress.ts'
import type { NumberReading } from './number-reading.ts'
import type { Piece } from './piece.ts'
import { splitNumberWord } from './split-number-word.ts'
import { startNumber } from './start-number.ts'
import { emptyTally, sumOf } from './tally.ts'

/** Digits and number words that make one number: `4 thousand 3 hundred`, `zwei Millionen dreihunderttausend`, `3 1/2`. */
export function readSum(
  pieces: readonly Piece[],
  index: number,
  lexicon: NumberLexicon,
  isJoined = false,
): NumberReading | null {
  return isJoined || isCountable(pieces, index)
    ? finish(pieces, index, startNumber(pieces, index, lexicon), lexicon)
    : null
}

/** The multiple that begins at a piece, as one of them: `hundred thousand` after `several`. */
export function readMultiple(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): NumberReading | null {
  const words = splitNumberWord(pieces[index]?.lower ?? '', lexicon)
  const kind = words?.[0]?.kind
  if (kind !== 'hundred' && kind !== 'thousand' && kind !== 'dozen' && kind !== 'scale' && words?.[0]?.value !== 10)
    return null
  const tally = words && addWords(words[0]?.value === 10 ? emptyTally : oneTally, words)
  return tally && finish(pieces, index, { tally, next: index + 1, form: 'words', needsUnit: false }, lexicon)
}

function finish(
  pieces: readonly Piece[],
  index: number,
  from: Progress | null,
  lexicon: NumberLexicon,
): NumberReading | null {
  if (!from) return null
  let state = from
  let whole = from
  for (let at = state.next; at < pieces.length; at = state.next) {
    const step = goOn(pieces, at, state, lexicon)
    if (!step) break
    if (step.tally.group === null) whole = step
    state = step
  }
  // `two million three million`: the last group belongs to another number.
  const isOther =
    state.tally.scales > 0 &&
    state.tally.group !== null &&
    lexicon.words.get(pieces[state.next]?.lower ?? '')?.kind === 'scale'
  const { tally, next, form, needsUnit } = isOther ? whole : state
  const value = sumOf(tally)
  const isSingle = tally.group === null && tally.scales === 1
  return {
    first: index,
    next,
    value,
    coefficient: isSingle ? tally.coefficient : value,
    scale: isSingle ? tally.scale : 1,
    form,
    needsUnit: needsUnit && next === index + 1,
  }
}
