import { isYear } from './is-year.ts'
import { after, before, isOfClass, isWord, type Surroundings } from './surroundings.ts'

type Check = (surroundings: Surroundings) => boolean

const isCapitalized = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text)

const own = ({ expression, atoms }: Surroundings) => atoms[expression.first]

/** Not a person's or a newspaper's name: `Frau Mai`, `der „Freitag“`, `Theresa May`. */
const isNoName: Check = (surroundings) => {
  const { sentence, expression, atoms } = surroundings
  const previous = before(surroundings)
  const next = after(surroundings)
  const token = sentence.tokens[own(surroundings)?.token ?? -1]
  if (token?.ner.endsWith('PER')) return false
  if (isOfClass(next, 'nameAfter')) return false
  if (isOfClass(previous, 'nameTitle') || (previous?.text === '.' && isOfClass(before(surroundings, 2), 'nameTitle')))
    return false
  const opens = previous && /^["'“„»«‚‘]$/.test(previous.text)
  if (opens && next && /^["'”“«»‘’]$/.test(next.text)) return false
  if (
    next?.text === '-' &&
    next.isGlued &&
    atoms[expression.last + 2]?.isGlued &&
    isCapitalized(atoms[expression.last + 2]?.text)
  ) {
    return false
  }
  const isAmbiguous = isOfClass(own(surroundings), 'nameMonth')
  return !isAmbiguous || isOfClass(previous, 'monthPreposition') || isOfClass(next, 'year')
}

/** `der 15. Tag` and `am letzten Tag` are no periods counted from publication. */
const isCountedPeriod: Check = ({ expression }) => {
  const { unit = '', shift = '0' } = expression.captures
  if (unit.startsWith('T') || unit === 'WE') return false
  return unit !== 'D' || Number(shift) === 0
}

/** A single unit goes with one, several with more; `a second`, `a quarter` are mostly no times. */
const isCount: Check = (surroundings) => {
  const { expression, atoms } = surroundings
  const { unit = '', count = '' } = expression.captures
  const first = atoms[expression.first]
  if (isOfClass(before(surroundings), 'numberSign') || before(surroundings)?.text === '.') {
    if (before(surroundings)?.isGlued || isOfClass(before(surroundings), 'numberSign')) return false
  }
  const last = atoms[expression.last]
  const isSingular = isOfClass(last, 'unit') && !isOfClass(last, 'units')
  if (isSingular && Number(count) > 1.5) return false
  if (isSingular && isOfClass(first, 'one') && isOfClass(last, 'ordinal')) return false
  return !(isSingular && isOfClass(first, 'one') && unit === 'Q')
}

/**
 * `dreijähriger Krieg`, `drei Jahre`: a span of years before a noun that takes time, not a person's age (`dreijähriger Sohn`,
 * `die 38-Jährige`).
 */
const isSpan: Check = (surroundings) => {
  const { expression, atoms } = surroundings
  const { spanAdjective, spanSuffix } = expression.captures
  const unit = spanAdjective?.split('|')[1] ?? spanSuffix
  const word = atoms[expression.last]
  if (word && isCapitalized(word.text) && expression.first > 0) return false
  if (unit !== 'Y') return true
  const noun = nextNoun(surroundings)
  return isOfClass(noun, 'spanNoun')
}

function nextNoun(surroundings: Surroundings) {
  for (let distance = 1; distance <= 3; distance++) {
    const atom = after(surroundings, distance)
    if (atom && isCapitalized(atom.text)) return atom
  }
  return undefined
}

/** `400 Euro im Monat`, `$2,000 a month`: an amount stands shortly before, and nothing that makes it a stretch of time. */
const isRate: Check = (surroundings) => {
  const { expression, atoms } = surroundings
  if (isOfClass(before(surroundings), 'rateBlock')) return false
  const reach = atoms.slice(Math.max(0, expression.first - 6), expression.first)
  const start = reach.findLastIndex((atom) => isOfClass(atom, 'listJoin') || /^[,;:]$/.test(atom.text)) + 1
  return reach
    .slice(start)
    .some((atom) => isOfClass(atom, 'count') || isOfClass(atom, 'times') || /^[%$€£]$/.test(atom.text))
}

const isDayOrLonger: Check = ({ expression }) => ['D', 'W', 'M', 'Y'].includes(expression.captures['unit'] ?? '')

const isSeason: Check = (surroundings) => {
  if (!isNoName(surroundings)) return false
  const { expression, atoms } = surroundings
  const previous = before(surroundings)
  return (
    isOfClass(previous, 'seasonPreposition') ||
    isOfClass(atoms[expression.first], 'article') ||
    isOfClass(atoms[expression.last], 'year')
  )
}

/** `20 Uhr`, `um 20.30`; not the second half of a result or a price. */
const isClock: Check = (surroundings) => {
  const previous = before(surroundings)
  const next = after(surroundings)
  if (isOfClass(previous, 'numberSign')) return false
  if (previous && /^\d/.test(previous.text) && own(surroundings)?.isGlued) return false
  const { expression, atoms } = surroundings
  const hasName = atoms.slice(expression.first, expression.last + 1).some((atom) => isOfClass(atom, 'clockWord'))
  return hasName && !(next?.isGlued === true && isWord(next))
}

/** Small letters, or the first word of the sentence: `annual`, not the `Daily Mail`. */
const isLower: Check = (surroundings) => !isCapitalized(own(surroundings)?.text) || surroundings.expression.first === 0

const isAlone: Check = (surroundings) => !isWord(after(surroundings))

/** Not a conjunction (`now that`), nor part of one (`as soon as`, `shortly after`). */
const isAdverb: Check = (surroundings) =>
  !isOfClass(after(surroundings), 'adverbBlock') && before(surroundings)?.lower !== after(surroundings)?.lower

/** What the words around a match must allow, by the names that the pattern tables use. */
export const checks: Readonly<Record<string, Check>> = {
  name: isNoName,
  singular: isCountedPeriod,
  count: isCount,
  span: isSpan,
  rate: isRate,
  season: isSeason,
  clock: isClock,
  lower: isLower,
  alone: isAlone,
  adverb: isAdverb,
  dayOrLonger: isDayOrLonger,
  year: isYear,
}
