import type { NumberLexicon } from './number-lexicon.ts'
import type { Progress } from './number-progress.ts'
import type { Piece } from './piece.ts'
import { readFigure } from './read-figure.ts'
import { exact } from './tally.ts'

/**
 * What `and` adds: `two hundred and five`, `three and a half`, `3 million and a quarter`, `fünf und drei Viertel`.
 * `next word` where the word behind it simply goes on with the number.
 */
export function goOnAfterPlus(
  pieces: readonly Piece[],
  at: number,
  state: Progress,
  lexicon: NumberLexicon,
): Progress | 'next word' | null {
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
  return 'next word'
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
