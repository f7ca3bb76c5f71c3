import type { Amount } from './amount.ts'
import type { Item } from './find-item.ts'
import type { QuantityContext } from './quantity-context.ts'

/** Numbers of four digits that are read as years unless a unit or a modifier speaks against it. */
const firstYear = 1500
const lastYear = 2100

/** Whether a number only names something: a date, a year, an ordinal, a model, a paragraph, a telephone. */
export function isNoQuantity(
  context: QuantityContext,
  amount: Amount,
  item: Item | null,
  isModified: boolean,
): boolean {
  const hasUnit = amount.unit !== null
  if (amount.kind === 'duration') return true
  if (amount.number.needsUnit && !hasUnit && !(item?.word && item.isNear && isCounting(context, amount))) return true
  if (!hasUnit && sticksToMore(context, amount)) return true
  if (
    isListNumber(context, amount) ||
    isDate(context, amount, hasUnit) ||
    isClock(context, amount) ||
    isOrdinal(context, amount, hasUnit)
  )
    return true
  if (!hasUnit && isPartOfTime(context, amount)) return true
  if (isLabelled(context, amount, item, hasUnit)) return true
  return isYear(context, amount, item, hasUnit, isModified)
}

/** `one soldier`, but not the article of `ein Soldat`. */
const isCounting = ({ numbers, source }: QuantityContext, { number }: Amount): boolean =>
  !numbers.unitArticles.has(source.pieces[number.first]?.lower ?? '')

/** `3.` alone. */
const isListNumber = ({ source }: QuantityContext, { number, next }: Amount): boolean =>
  source.pieces.length === 2 && number.first === 0 && number.value < 100 && source.pieces[next]?.text === '.'

/** `21st`, `1990s`, `Zwei-Staaten-Lösung`, `24703L202`, `555-1234`, `3:2`, `24/7`. */
function sticksToMore({ source }: QuantityContext, { next }: Amount): boolean {
  const piece = source.pieces[next]
  const after = source.pieces[next + 1]
  if (!piece?.isGlued) return false
  if (piece.kind !== 'sign') return true
  return /^[-–/:_^*@+×]$/.test(piece.text) && after?.isGlued === true && after.kind !== 'sign'
}

/** `21 November`, `Nov. 21`, `21. November`, `2024-11-21`. */
function isDate({ source, rules }: QuantityContext, { number, first, next }: Amount, hasUnit: boolean): boolean {
  const { pieces } = source
  if (hasUnit || number.form !== 'digits' || !Number.isInteger(number.value)) return false
  const isDay = number.value >= 1 && number.value <= 31
  const isDot = pieces[first - 1]?.text === '.' && pieces[first - 1]?.isGlued
  const before = isDot ? first - 1 : first
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(pieces[at]?.text ?? '')
  if (rules.labels.month.before(pieces, before) && isCapital(before - 1) && (isDay || isYearLike(number.value)))
    return true
  return isDay && rules.labels.month.at(pieces, next) !== null && isCapital(next)
}

const isYearLike = (value: number): boolean => value >= firstYear && value <= lastYear && Number.isInteger(value)

/** `8 Uhr`, `6pm`, `10.30 Uhr`. */
const isClock = ({ source, rules }: QuantityContext, { number, next }: Amount): boolean =>
  rules.labels.clock.at(source.pieces, next) !== null && number.value < 25

/** `3. Oktober`, `72. Brigade`: a full stop inside the sentence. */
function isOrdinal({ source, numbers, rules }: QuantityContext, { number, next }: Amount, hasUnit: boolean): boolean {
  const dot = source.pieces[next]
  if (!numbers.ordinal || dot?.text !== numbers.ordinal || !dot.isGlued || hasUnit) return false
  const isPlain = number.form === 'digits' && /^\d{1,3}$/.test(source.pieces[next - 1]?.text ?? '')
  if (!isPlain || number.next !== number.first + 1) return false
  // `am 7.`, cut off by a sentence splitter.
  const isCut = number.value <= 31 && rules.labels['before-ordinal'].before(source.pieces, number.first) !== null
  return source.pieces[next + 1]?.kind === 'word' || isCut
}

/** `the first half`, `in einem Viertel der Stadt`. */
const isPartOfTime = ({ source, rules }: QuantityContext, { number, first }: Amount): boolean =>
  number.form === 'fraction' &&
  (rules.labels.part.before(source.pieces, first) ?? rules.labels.part.before(source.pieces, number.next)) !== null

/** `Artikel 5`, `Kaliber 155`, `Boeing 737`, `No. 10`. */
function isLabelled(context: QuantityContext, { number, first }: Amount, item: Item | null, hasUnit: boolean): boolean {
  const { source, rules, hints, numbers } = context
  const { pieces } = source
  if (hasUnit) return false
  const isDot = pieces[first - 1]?.text === '.' && pieces[first - 1]?.isGlued
  const at = isDot ? first - 1 : startOfList(context, first)
  if (
    rules.labels.label.before(pieces, at) &&
    !(hints[at - 1] && /^(?:VERB|AUX|ADP|DET|ADV)$/.test(hints[at - 1]?.upos ?? ''))
  )
    return true
  const before = pieces[first - 1]
  // Numbers in names are short: `Windows 11`, not `Bevölkerung 1 414 021 100`.
  if (
    item ||
    number.form !== 'digits' ||
    number.next > number.first + 1 ||
    number.value >= 10_000 ||
    before?.kind !== 'word' ||
    first < 2 ||
    before.text === before.lower
  )
    return false
  const upos = hints[first - 1]?.upos
  return upos === undefined ? true : upos === 'PROPN' || (numbers.linkers.size > 0 && upos === 'NOUN')
}

/** First number of a list: `Artikel 5, 6 und 7`. */
function startOfList({ source, rules }: QuantityContext, first: number): number {
  const { pieces } = source
  let at = first
  for (let left = first - 1; left > first - 80 && left >= 0; left--) {
    const isLink =
      pieces[left]?.text === ',' ||
      rules.bounds.and.at(pieces, left) !== null ||
      rules.bounds.or.at(pieces, left) !== null
    if (pieces[left]?.kind === 'digits') at = left
    else if (!isLink) break
  }
  return at
}

/** `im Jahr 2022`, `the 2022 invasion`; not `rund 2000 Soldaten`, `2000 Dollar`. */
function isYear(
  context: QuantityContext,
  { number, first }: Amount,
  item: Item | null,
  hasUnit: boolean,
  isModified: boolean,
): boolean {
  const { source, rules } = context
  const { pieces } = source
  const isPlain =
    number.form === 'digits' && number.next === number.first + 1 && /^\d{4}$/.test(pieces[number.first]?.text ?? '')
  if (hasUnit || !isPlain || !isYearLike(number.value)) return false
  const isCounting = item?.word?.kind === 'thing' && item.isNear && (isModified || isFreeOfYears(context, item))
  return !isCounting || (rules.labels.year.before(pieces, first) !== null && !isModified)
}

/** Where compounds are written as one word, a year needs its noun; elsewhere it stands before any: `the 2022 attacks`. */
const isFreeOfYears = ({ numbers, hints }: QuantityContext, item: Item): boolean =>
  hints[item.piece]?.upos !== 'PROPN' &&
  (numbers.linkers.size > 0 || item.word?.unit === 'person' || item.word?.unit === 'animal')
