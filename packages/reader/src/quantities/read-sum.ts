import { isCountable } from './is-countable.ts'
import type { NumberLexicon, NumberWord } from './number-lexicon.ts'
import type { NumberReading } from './number-reading.ts'
import type { Piece } from './piece.ts'
import { readDecimals } from './read-decimals.ts'
import { readFigure } from './read-figure.ts'
import { splitNumberWord } from './split-number-word.ts'
import { addWord, emptyTally, exact, type Tally, valueOf } from './tally.ts'

interface Progress {
  readonly tally: Tally
  readonly next: number
  readonly form: NumberReading['form']
  readonly needsUnit: boolean
}

/** Digits and number words that make one number: `4 thousand 3 hundred`, `zwei Millionen dreihunderttausend`, `3 1/2`. */
export function readSum(
  pieces: readonly Piece[],
  index: number,
  lexicon: NumberLexicon,
  isJoined = false,
): NumberReading | null {
  return isJoined || isCountable(pieces, index) ? finish(pieces, index, start(pieces, index, lexicon), lexicon) : null
}

/** The multiple that begins at a piece, as one of them: `hundred thousand` after `several`. */
export function readMultiple(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): NumberReading | null {
  const words = splitNumberWord(pieces[index]?.lower ?? '', lexicon)
  const kind = words?.[0]?.kind
  if (kind !== 'hundred' && kind !== 'thousand' && kind !== 'dozen' && kind !== 'scale' && words?.[0]?.value !== 10)
    return null
  const tally = words && addAll(words[0]?.value === 10 ? emptyTally : one, words)
  return tally && finish(pieces, index, { tally, next: index + 1, form: 'words', needsUnit: false }, lexicon)
}

const one: Tally = { ...emptyTally, group: 1, room: 0 }

function finish(
  pieces: readonly Piece[],
  index: number,
  from: Progress | null,
  lexicon: NumberLexicon,
): NumberReading | null {
  let state = from
  if (!state) return null
  for (let at = state.next; at < pieces.length; at = state.next) {
    const step = goOn(pieces, at, state, lexicon)
    if (!step) break
    state = step
  }
  const { tally, next, form, needsUnit } = state
  const value = valueOf(tally)
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

function start(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Progress | null {
  const piece = pieces[index]
  if (!piece) return null
  const figure = readFigure(pieces, index, lexicon)
  if (figure) {
    const tally: Tally = { ...emptyTally, group: figure.value, room: 0 }
    return { tally, next: figure.next, form: 'digits', needsUnit: figure.isForeign }
  }
  if (piece.kind !== 'word') return null
  if (lexicon.articles.has(piece.lower)) {
    const after = lexicon.words.get(pieces[index + 1]?.lower ?? '')
    const isCounting =
      after !== undefined && ['hundred', 'thousand', 'dozen', 'scale', 'half', 'fraction'].includes(after.kind)
    if (isCounting) {
      return goOn(pieces, index + 1, { tally: one, next: index + 1, form: 'words', needsUnit: false }, lexicon)
    }
    if (!lexicon.unitArticles.has(piece.lower)) return null
    return { tally: one, next: index + 1, form: 'words', needsUnit: true }
  }
  if (lexicon.linkers.size > 0 && index > 1 && isName(pieces, index)) return null
  const words = splitNumberWord(piece.lower, lexicon)
  const first = words?.[0]
  if (!words || !first || ['scale', 'letter', 'dozen', 'suffix', 'half', 'fraction', 'share'].includes(first.kind))
    return null
  // `hundred` alone is a number in German (`hundert`), in English only before a multiple.
  const isAlone =
    lexicon.words.get(pieces[index + 1]?.lower ?? '')?.kind !== 'scale' &&
    lexicon.words.get(pieces[index + 1]?.lower ?? '')?.kind !== 'thousand'
  if ((first.kind === 'hundred' || first.kind === 'thousand') && lexicon.linkers.size === 0 && isAlone) return null
  const tally = addAll(emptyTally, words)
  if (!tally) return null
  const form = words.at(-1)?.kind === 'fraction' ? 'fraction' : 'words'
  return {
    tally,
    next: index + 1,
    form,
    needsUnit: first.kind === 'digit' && first.value === 1 && words.length === 1 && lexicon.linkers.size === 0,
  }
}

/** A capital after a capital, not at the beginning: `die Abgeordnete Claudia Tausend`. */
const isName = (pieces: readonly Piece[], index: number): boolean =>
  [pieces[index - 1], pieces[index]].every((piece) => piece?.kind === 'word' && piece.text !== piece.lower)

function goOn(pieces: readonly Piece[], at: number, state: Progress, lexicon: NumberLexicon): Progress | null {
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
  if (lexicon.plus.has(piece.lower)) return goOnAfterPlus(pieces, at, state, lexicon)
  const known = lexicon.words.get(piece.lower)
  if (known?.kind === 'letter' && !isLetterScale(pieces, at, known)) return null
  if (known && (known.kind === 'fraction' || known.kind === 'half') && !isFraction(pieces, at, state, known, lexicon))
    return null
  const words = splitNumberWord(piece.lower, lexicon)
  if (!words || (words.length === 1 && words[0]?.kind === 'suffix')) return null
  const isSum = words[0]?.kind === 'digit' || words[0]?.kind === 'teen' || words[0]?.kind === 'ten'
  if (isSum && tally.group === null && !(firstSize(words) < tally.room)) return null
  const added = addAll(tally, words)
  if (!added || (isSum && tally.scales > 0 && (added.group ?? 0) >= tally.scale)) return null
  const isPart = words.some(({ kind }) => kind === 'fraction' || kind === 'half')
  return { tally: added, next: skipDot(pieces, at, words), form: isPart ? 'fraction' : 'words', needsUnit: false }
}

const firstSize = (words: readonly NumberWord[]): number => words[0]?.value ?? Number.POSITIVE_INFINITY

/** `Mio.`: the full stop of an abbreviation, where the sentence goes on after it. */
function skipDot(pieces: readonly Piece[], at: number, words: readonly NumberWord[]): number {
  const dot = pieces[at + 1]
  const isShort = (pieces[at]?.text.length ?? 9) <= 4 && (words[0]?.kind === 'scale' || words[0]?.kind === 'thousand')
  return isShort && dot?.text === '.' && dot.isGlued && pieces[at + 2] ? at + 2 : at + 1
}

/** `10k`, `1.2b`, `2.33 k`; a small `m` is a metre unless the caller knows better. */
function isLetterScale(pieces: readonly Piece[], at: number, { value }: NumberWord): boolean {
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
function isFraction(
  pieces: readonly Piece[],
  at: number,
  { tally }: Progress,
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

/** `two hundred and five`, `three and a half`, `3 million and a quarter`, `fünf und drei Viertel`. */
function goOnAfterPlus(pieces: readonly Piece[], at: number, state: Progress, lexicon: NumberLexicon): Progress | null {
  const { tally } = state
  const part = readSimpleFraction(pieces, at + 1, lexicon)
  if (part && (tally.group !== null || tally.isScaled) && !(lexicon.linkers.size > 0 && state.form === 'fraction')) {
    // `one billion and a half million`: a multiple of its own.
    const own = lexicon.words.get(pieces[part.next]?.lower ?? '')
    const isOwn = own?.kind === 'scale' && tally.group === null && own.value < tally.scale
    const size = isOwn ? own.value : tally.isScaled && tally.group === null ? tally.scale : 1
    const group = (tally.group ?? 0) + exact(part.value * size)
    return {
      ...state,
      tally: { ...tally, group, room: 0, isScaled: false },
      next: isOwn ? part.next + 1 : part.next,
      form: 'words',
      needsUnit: false,
    }
  }
  if (!tally.isScaled || lexicon.linkers.size > 0) return null
  const figure = readFigure(pieces, at + 1, lexicon)
  const isCounted = lexicon.words.has(pieces[figure?.next ?? -1]?.lower ?? '')
  if (figure && tally.room === 100 && figure.value < 100 && !isCounted) {
    return {
      ...state,
      tally: { ...tally, group: (tally.group ?? 0) + figure.value, room: 0, isScaled: false },
      next: figure.next,
    }
  }
  const word = lexicon.words.get(pieces[at + 1]?.lower ?? '')
  if (!word || !['digit', 'teen', 'ten'].includes(word.kind) || word.value >= tally.room) return null
  // `three hundred and two hundred` are two numbers.
  const after = lexicon.words.get(pieces[at + 2]?.lower ?? '')
  if (after && tally.room === 100 && (after.kind === 'hundred' || after.kind === 'scale')) return null
  return goOn(pieces, at + 1, state, lexicon)
}

/** `two thirds of a million`. */
function goOnAfterOf(pieces: readonly Piece[], at: number, state: Progress, lexicon: NumberLexicon): Progress | null {
  const next = lexicon.articles.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return lexicon.words.get(pieces[next]?.lower ?? '')?.kind === 'scale' ? goOn(pieces, next, state, lexicon) : null
}

function readSimpleFraction(
  pieces: readonly Piece[],
  at: number,
  lexicon: NumberLexicon,
): { value: number; next: number } | null {
  const first = pieces[at]?.lower ?? ''
  const digit = lexicon.words.get(first)
  const count = lexicon.articles.has(first) ? 1 : digit?.kind === 'digit' ? digit.value : 0
  const part = lexicon.words.get(pieces[at + 1]?.lower ?? '')
  if (!count || count > 9 || !part || (part.kind !== 'half' && part.kind !== 'fraction')) return null
  return { value: count * (part.kind === 'half' ? part.value : 1 / part.value), next: at + 2 }
}

function readPoint(pieces: readonly Piece[], at: number, state: Progress, lexicon: NumberLexicon): Progress | null {
  if (state.tally.group === null || state.form === 'digits') return null
  const decimals = readDecimals(pieces, at + 1, lexicon)
  if (!decimals) return null
  const group = exact(state.tally.group + Number(`0.${decimals.digits}`))
  return { ...state, tally: { ...state.tally, group, room: 0 }, next: decimals.next, needsUnit: false }
}

function addAll(tally: Tally, words: readonly NumberWord[]): Tally | null {
  let sum: Tally | null = tally
  for (const word of words) sum = sum && addWord(sum, word)
  return sum
}
