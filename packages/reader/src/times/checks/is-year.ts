import { after, before, isDigits, isOfClass, isWord, type Surroundings } from './surroundings.ts'

/** Years that stand alone without a preposition in news; others need one (`um 1170`, `in 1848`). */
const everydayYears: readonly [number, number] = [1900, 2039]

const quotes = /^["'“”„»«’‘)]$/

/**
 * Whether four digits alone are a year: not the count of what follows (`2000 Soldaten`), not a price, a document's number or a
 * part of a telephone number.
 */
export function isYear(surroundings: Surroundings): boolean {
  const previous = before(surroundings)
  const next = after(surroundings)
  const { expression, atoms, sentence } = surroundings
  const own = atoms[expression.first]
  if (!own || isOfClass(previous, 'numberSign') || isOfClass(before(surroundings, 2), 'numberSign')) {
    if (!isOfClass(previous, 'yearPreposition')) return false
  }
  if (isOfClass(previous, 'countSign')) return false
  if (isDigits(previous) || isDigits(next)) return false
  // `202-555-2014`
  const second = before(surroundings, 2)
  if (previous?.text === '-' && own?.isGlued && isDigits(second) && !isOfClass(second, 'year')) return false
  if (own?.isGlued && previous && !/^[-–—/("'“„»(]$/.test(previous.text)) return false
  if (next?.isGlued && isWord(next)) return false
  if (next?.isGlued && /^[.,:]$/.test(next.text) && after(surroundings, 2)?.isGlued && isDigits(after(surroundings, 2)))
    return false
  if (previous?.text === '/' || next?.text === '/') {
    const other = previous?.text === '/' ? before(surroundings, 2) : after(surroundings, 2)
    if (isDigits(other) && !isOfClass(other, 'year')) return false
  }
  if (next && /^[%‰€$£°]$/.test(next.text)) return false
  if (isOfClass(next, 'measure')) return false
  if (countsNoun(sentence, own?.token ?? -1)) return false
  const value = Number(own?.text)
  if (value >= everydayYears[0] && value <= everydayYears[1]) return true
  const isBounded =
    isOfClass(previous, 'yearPreposition') ||
    (isOfClass(next, 'rangeJoin') && isOfClass(after(surroundings, 2), 'year'))
  return (
    isBounded &&
    value <= everydayYears[1] &&
    (!isWord(next) || quotes.test(next?.text ?? '') || isVerbLike(sentence, next?.token ?? -1))
  )
}

/** The tree counts the noun behind it with the number. */
function countsNoun(sentence: Surroundings['sentence'], index: number): boolean {
  const token = sentence.tokens[index]
  if (token?.deprel.split(':')[0] !== 'nummod' || token.head <= token.id) return false
  const head = sentence.tokens[token.head - 1]
  return head?.upos === 'NOUN' && head.feats['Number'] === 'Plur' && token.head - token.id <= 2
}

function isVerbLike(sentence: Surroundings['sentence'], index: number): boolean {
  const token = sentence.tokens[index]
  return !token?.upos || !['NOUN', 'ADJ'].includes(token.upos)
}
