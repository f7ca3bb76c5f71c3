import type { Amount } from './amount.ts'
import { unitSymbols } from './currency-lexicon.ts'
import type { QuantityContext } from './quantity-context.ts'
import { pieceAfter, symbolAt } from './source-text.ts'
import { exact } from './tally.ts'

/** The measure behind a number: `600 Tonnen`, `3-inch`, `40 °C`, `120 km/h`, `50.000-Mann`, `half a mile`. */
export function readMeasure(context: QuantityContext, bare: Amount): Amount | null {
  const { source, units, numbers } = context
  const { pieces } = source
  if (bare.number.form === 'vague' && numbers.of.has(pieces[bare.next]?.lower ?? '')) {
    // `thousands of hectares`.
    const joined = units.measures.at(pieces, bare.next + 1)
    return joined ? { ...bare, next: joined.next, unit: joined.value.unit, kind: joined.value.kind } : null
  }
  const isHyphened = /^[-–]$/.test(pieces[bare.next]?.text ?? '') && (pieces[bare.next + 1]?.kind ?? 'sign') === 'word'
  const at = isHyphened ? bare.next + 1 : bare.next
  const piece = pieces[at]
  if (!piece) return null
  if (isHyphened) {
    const bound = units.compounds.at(pieces, at)
    if (bound && bound.value.kind !== 'age')
      return { ...bare, next: bound.next, unit: bound.value.unit, kind: bound.value.kind }
  }
  const direct = units.measures.at(pieces, at)
  const isPhrase = direct !== null && direct.next - direct.first > 1
  const symbol = isPhrase ? null : symbolAt(source, piece.start, unitSymbols, (entry) => entry.symbol)
  if (symbol) {
    const next = pieceAfter(pieces, at, piece.start + symbol.symbol.length)
    const letter = numbers.words.get(piece.lower)
    // `10m people`: a million where people are counted, a metre elsewhere.
    if (letter?.kind === 'letter' && units.things.at(pieces, next))
      return { ...bare, next, value: exact(bare.value * letter.value) }
    const kind = symbol.unit.startsWith('per') ? 'share' : 'measure'
    return { ...bare, next, unit: symbol.unit, kind, per: symbol.per }
  }
  if (direct && !isShareWord(context, bare, direct.value.kind))
    return { ...bare, next: direct.next, unit: direct.value.unit, kind: direct.value.kind }
  const isPart = bare.number.form === 'fraction' && numbers.articles.has(piece.lower)
  const parted = isPart ? units.measures.at(pieces, at + 1) : null
  return parted ? { ...bare, next: parted.next, unit: parted.value.unit, kind: parted.value.kind } : null
}

/** `ein Prozent` counts; an article before other units says one of a kind: `ein Fuß`, `ein Zoll`. */
function isShareWord({ numbers, source }: QuantityContext, { number }: Amount, kind: string): boolean {
  const isArticle =
    numbers.unitArticles.has(source.pieces[number.first]?.lower ?? '') && number.next === number.first + 1
  return isArticle && kind === 'duration'
}
