import { goOn } from './go-on.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { addWords, oneTally, type Progress } from './number-progress.ts'
import type { Piece } from './piece.ts'
import { readFigure } from './read-figure.ts'
import { splitNumberWord } from './split-number-word.ts'
import { emptyTally, type Tally } from './tally.ts'

/** The first word or digits of a number; null where none begins. */
export function startNumber(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Progress | null {
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
      return goOn(pieces, index + 1, { tally: oneTally, next: index + 1, form: 'words', needsUnit: false }, lexicon)
    }
    if (!lexicon.unitArticles.has(piece.lower)) return null
    return { tally: oneTally, next: index + 1, form: 'words', needsUnit: true }
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
  const tally = addWords(emptyTally, words)
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
