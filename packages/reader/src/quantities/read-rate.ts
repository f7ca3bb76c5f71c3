import type { QuantityContext } from './quantity-context.ts'
import { thingAt } from './thing-at.ts'

interface Rate {
  readonly per: string
  /** Piece after the words, where they stand directly behind the quantity. */
  readonly next: number | null
}

/** How far an adverb may stand from its quantity: `jährlich zwischen …`, `… Tonnen Getreide jährlich`. */
const reach = 5

/** For what period or thing a quantity counts: `$2,000 a month`, `pro Kopf`, `je Soldat`, `jährlich 320 Millionen`. */
export function readRate(context: QuantityContext, first: number, next: number): Rate | null {
  return readBehind(context, next) ?? readAround(context, first, next) ?? readMeasured(context, first)
}

function readBehind(context: QuantityContext, next: number): Rate | null {
  const { source, rules, units, numbers } = context
  const { pieces } = source
  const at = pieces[next]?.text === '-' ? next + 1 : next
  // `$70-a-share`.
  const hyphened = pieces[at]?.kind === 'word' && pieces[at + 1]?.text === '-' ? rateOfWord(context, at, at + 2) : null
  if (hyphened) return hyphened
  const adverb = rules.rateAdverbs.at(pieces, at)
  if (adverb && isRate(context, adverb.next)) return { per: adverb.value, next: adverb.next }
  const marker = rules.rateMarkers.at(pieces, at)
  if (!marker) return null
  const noun = numbers.articles.has(pieces[marker.next]?.lower ?? '') ? marker.next + 1 : marker.next
  const found = units.measures.at(pieces, noun) ?? thingAt(context, noun)
  return found ? { per: found.value.unit, next: found.next } : null
}

function rateOfWord({ source, units, rules, numbers }: QuantityContext, word: number, noun: number): Rate | null {
  const { pieces } = source
  const isMarker = rules.rateMarkers.at(pieces, word) !== null || numbers.articles.has(pieces[word]?.lower ?? '')
  const found = isMarker ? (units.measures.at(pieces, noun) ?? units.things.at(pieces, noun)) : null
  return found ? { per: found.value.unit, next: found.next } : null
}

/** `a year ago`, `im Jahr 2023`, `im Monat Mai` say when, not how often. */
function isRate({ source, rules }: QuantityContext, next: number): boolean {
  const piece = source.pieces[next]
  if (!piece) return true
  return (
    piece.kind !== 'digits' &&
    !rules.labels['not-rate'].at(source.pieces, next) &&
    !rules.labels.month.at(source.pieces, next)
  )
}

function readAround(context: QuantityContext, first: number, next: number): Rate | null {
  const { source, rules } = context
  const { pieces } = source
  for (let at = first; at > Math.max(0, first - reach) && pieces[at - 1]?.kind === 'word'; at--) {
    const found = rules.rateAdverbs.before(pieces, at)
    // `im Jahr 2022 Soldaten`: a phrase before digits may be a date.
    if (found && (isSingle(found) || (at === first && isRate(context, at)))) return { per: found.value, next: null }
  }
  for (let at = next; at < next + reach && pieces[at]?.kind === 'word'; at++) {
    const found = rules.rateAdverbs.at(pieces, at)
    if (found && isSingle(found) && isRate(context, found.next)) return { per: found.value, next: null }
  }
  return null
}

/** `500,000 barrels of oil a day`, `500.000 Barrel Öl am Tag`: a phrase may stand behind what is measured. */
export function readRateBehindItem(context: QuantityContext, next: number, item: number | null): string | null {
  const { source, numbers } = context
  const end = numbers.of.has(source.pieces[next]?.lower ?? '') ? next + 2 : item === null ? next : item + 1
  const found = end - next <= 2 ? readBehind(context, end) : null
  return found?.per ?? null
}

const isSingle = ({ first, next }: { first: number; next: number }): boolean => next - first === 1

/** `a monthly salary of about $2,000`, `ein Monatslohn von 2000 Dollar`. */
function readMeasured({ source, rules }: QuantityContext, first: number): Rate | null {
  const { pieces } = source
  let at = first
  for (let link = rules.rateLinks.before(pieces, at); link && first - at < 4; link = rules.rateLinks.before(pieces, at))
    at = link.first
  if (at === first || pieces[at - 1]?.kind !== 'word') return null
  const stemOf = (word: string): string | null => rules.rateStems.find(([stem]) => word.startsWith(stem))?.[1] ?? null
  const noun = pieces[at - 1]?.lower ?? ''
  const inNoun = stemOf(noun)
  const adjective = pieces[at - 2]?.kind === 'word' ? stemOf(pieces[at - 2]?.lower ?? '') : null
  const per = inNoun ?? adjective
  return per ? { per, next: null } : null
}
