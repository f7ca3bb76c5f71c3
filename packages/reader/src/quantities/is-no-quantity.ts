import type { Item } from './find-item.ts'
import type { QuantityContext } from './quantity-context.ts'
import type { Amount } from './read-amount.ts'

/** Numbers of four digits that are read as years unless a unit or a modifier speaks against it. */
const firstYear = 1500
const lastYear = 2100

/** Whether a number only names something: a date, a year, an ordinal, a model, a paragraph, a telephone. */
export function isNoQuantity(context: QuantityContext, amount: Amount, item: Item | null, isModified: boolean): boolean {
  const hasUnit = amount.unit !== null
  if (amount.kind === 'duration') return true
  if (amount.number.needsUnit && !hasUnit && !(item?.word && item.isNear && isCounting(context, amount))) return true
  if (!hasUnit && sticksToMore(context, amount)) return true
  if (isDate(context, amount, hasUnit) || isClock(context, amount) || isOrdinal(context, amount, hasUnit)) return true
  if (!hasUnit && isPartOfTime(context, amount)) return true
  if (isLabelled(context, amount, item, hasUnit)) return true
  return isYear(context, amount, item, hasUnit, isModified)
}

/** `one soldier`, but not the article of `ein Soldat`. */
const isCounting = ({ numbers, source }: QuantityContext, { number }: Amount): boolean =>
  !numbers.unitArticles.has(source.pieces[number.first]?.lower ?? '')

/** `21st`, `1990s`, `Zwei-Staaten-Lösung`, `24703L202`, `555-1234`, `3:2`, `24/7`. */
function sticksToMore({ source }: QuantityContext, { next }: Amount): boolean {
  const piece = source.pieces[next]
  const after = source.pieces[next + 1]
  if (!piece?.isGlued) return false
  if (piece.kind !== 'sign') return true
  return /^[-–/:_^*@+×]$/.test(piece.text) && after !== undefined && after.isGlued && after.kind !== 'sign'
}

/** `21 November`, `Nov. 21`, `21. November`, `2024-11-21`. */
function isDate({ source, rules }: QuantityContext, { number, first, next }: Amount, hasUnit: boolean): boolean {
  const { pieces } = source
  if (hasUnit || number.form !== 'digits' || !Number.isInteger(number.value)) return false
  const isDay = number.value >= 1 && number.value <= 31
  const isDot = pieces[first - 1]?.text === '.' && pieces[first - 1]?.isGlued
  const before = isDot ? first - 1 : first
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(pieces[at]?.text ?? '')
  if (rules.labels.month.before(pieces, before) && isCapital(before - 1) && (isDay || isYearLike(number.value))) return true
  return isDay && rules.labels.month.at(pieces, next) !== null && isCapital(next)
}

const isYearLike = (value: number): boolean => value >= firstYear && value <= lastYear && Number.isInteger(value)

/** `8 Uhr`, `6pm`, `10.30 Uhr`. */
const isClock = ({ source, rules }: QuantityContext, { number, next }: Amount): boolean =>
  rules.labels.clock.at(source.pieces, next) !== null && number.value < 25

/** `3. Oktober`, `72. Brigade`: a full stop inside the sentence. */
function isOrdinal({ source, numbers }: QuantityContext, { number, next }: Amount, hasUnit: boolean): boolean {
  const dot = source.pieces[next]
  if (!numbers.ordinal || dot?.text !== numbers.ordinal || !dot.isGlued || hasUnit) return false
  const isPlain = number.form === 'digits' && /^\d{1,3}$/.test(source.pieces[next - 1]?.text ?? '')
  return isPlain && number.next === number.first + 1 && source.pieces[next + 1]?.kind === 'word'
}

/** `the first half`, `in einem Viertel der Stadt`. */
const isPartOfTime = ({ source, rules }: QuantityContext, { number, first }: Amount): boolean =>
  number.form === 'fraction' && (rules.labels.part.before(source.pieces, first) ?? rules.labels.part.before(source.pieces, number.next)) !== null

/** `Artikel 5`, `Kaliber 155`, `Boeing 737`, `No. 10`. */
function isLabelled({ source, rules, hints, numbers }: QuantityContext, { number, first }: Amount, item: Item | null, hasUnit: boolean): boolean {
  const { pieces } = source
  if (hasUnit) return false
  const isDot = pieces[first - 1]?.text === '.' && pieces[first - 1]?.isGlued
  const at = isDot ? first - 1 : first
  if (rules.labels.label.before(pieces, at) && !(hints[at - 1] && /^(?:VERB|AUX|ADP|DET|ADV)$/.test(hints[at - 1]?.upos ?? ''))) return true
  const before = pieces[first - 1]
  // Numbers in names are short: `Windows 11`, not `Bevölkerung 1 414 021 100`.
  if (item || number.form !== 'digits' || number.next > number.first + 1 || number.value >= 10_000 || before?.kind !== 'word' || first < 2 || before.text === before.lower) return false
  const upos = hints[first - 1]?.upos
  return upos === undefined ? true : upos === 'PROPN' || (numbers.linkers.size > 0 && upos === 'NOUN')
}

/** `im Jahr 2022`, `the 2022 invasion`; not `rund 2000 Soldaten`, `2000 Dollar`. */
function isYear({ source, rules, hints }: QuantityContext, { number, first, next }: Amount, item: Item | null, hasUnit: boolean, isModified: boolean): boolean {
  const { pieces } = source
  const isPlain = number.form === 'digits' && number.next === number.first + 1 && /^\d{4}$/.test(pieces[number.first]?.text ?? '')
  if (hasUnit || !isPlain || !isYearLike(number.value)) return false
  const isCounting = item?.word?.kind === 'thing' && item.isNear && (isModified || isPlural(item, hints, pieces[next]?.lower))
  return !isCounting || rules.labels.year.before(pieces, first) !== null && !isModified
}

const isPlural = (item: Item, hints: QuantityContext['hints'], next: string | undefined): boolean =>
  next !== undefined && !/^(?:PROPN)$/.test(hints[item.piece]?.upos ?? '')
