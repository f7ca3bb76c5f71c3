import { isCountable } from './is-countable.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { NumberReading } from './number-reading.ts'
import type { Piece } from './piece.ts'
import { exact } from './tally.ts'

/** `half a million`, `halbe Million`, `quarter of a million`, and `half` or `Hälfte` of something. */
export function readHalf(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): NumberReading | null {
  const word = lexicon.words.get(pieces[index]?.lower ?? '')
  if (
    lexicon.definite.has(pieces[index]?.lower ?? '') &&
    lexicon.words.get(pieces[index + 1]?.lower ?? '')?.kind === 'share'
  ) {
    const share = readHalf(pieces, index + 1, lexicon)
    return share && { ...share, first: index }
  }
  if (!word || !isCountable(pieces, index)) return null
  if (word.kind !== 'half' && word.kind !== 'fraction' && word.kind !== 'share') return null
  const part = word.kind === 'fraction' ? 1 / word.value : word.value
  let at = index + 1
  if (lexicon.of.has(pieces[at]?.lower ?? '')) at++
  if (lexicon.articles.has(pieces[at]?.lower ?? '')) at++
  const multiple = lexicon.words.get(pieces[at]?.lower ?? '')
  if (
    multiple &&
    (multiple.kind === 'scale' ||
      multiple.kind === 'dozen' ||
      multiple.kind === 'thousand' ||
      multiple.kind === 'hundred')
  ) {
    const value = exact(part * multiple.value)
    return {
      first: index,
      next: at + 1,
      value,
      coefficient: part,
      scale: multiple.value,
      form: 'words',
      needsUnit: false,
    }
  }
  // `halbes Jahr` needs its unit; `half the troops` is a share; `quarter` alone is a time.
  if (word.kind === 'fraction') return null
  const isShare = word.kind === 'share' || lexicon.linkers.size === 0
  if (isShare && pieces[index + 1]?.isGlued && /^[-–]$/.test(pieces[index + 1]?.text ?? '')) return null
  return {
    first: index,
    next: index + 1,
    value: part,
    coefficient: part,
    scale: 1,
    form: isShare ? 'fraction' : 'words',
    needsUnit: !isShare,
  }
}
