import { type CurrencyLexicon, currencyCodes, currencySymbols } from './currency-lexicon.ts'
import { pieceAfter, type SourceText, symbolAt } from './source-text.ts'

interface Money {
  readonly currency: string
  /** First piece of a currency before the number, or the piece after one behind it. */
  readonly edge: number
  /** `30 MUSD`: a million of them. */
  readonly factor: number
}

/** Sums from which a bare `pounds` is money and not a weight; a choice, news seldom weighs in ten thousands of pounds. */
const leastSum = 10_000

const codePattern = /^(M?)([A-Z]{3})$/
/** Codes in small letters that are no words of either language. */
const smallCodes = new Set(['usd', 'eur', 'gbp', 'chf', 'jpy', 'cny', 'rub', 'uah', 'aud', 'cad', 'nzd', 'mxn', 'sek'])

/** The currency of a code: `USD`, `MUSD` for millions of it. */
export function codeOf(text: string): { currency: string; factor: number } | null {
  const [, mega, code] = codePattern.exec(smallCodes.has(text) ? text.toUpperCase() : text) ?? []
  return code && currencyCodes.has(code) ? { currency: code, factor: mega ? 1e6 : 1 } : null
}

/** The currency that stands before a number: `US$ 20`, `EUR 125`, `c $ 300`. */
export function moneyBefore({ text, offset, pieces }: SourceText, index: number): Money | null {
  const number = pieces[index]
  const before = pieces[index - 1]
  if (!number || !before) return null
  const code = before.kind === 'word' ? codeOf(before.text) : null
  // `ALL 5`, `TRY 3`, `TOP 10`: codes that are also words in capitals.
  if (code && !/^(?:ALL|TOP|TRY|CUP|MOP|GEL)$/.test(before.text))
    return { ...code, edge: index - 1, factor: code.factor }
  const end = before.end - offset
  const head = text.slice(Math.max(0, end - 12), end).replace(/\s+(?=\p{Sc}$)/u, ' ')
  for (const [symbol, currency] of currencySymbols) {
    // A single letter before the sign counts as written: `a $5 fee` is no A$5.
    const isExact = !/^\p{L}{2}/u.test(symbol)
    if (
      !(isExact ? head.endsWith(symbol) : head.toUpperCase().endsWith(symbol.toUpperCase())) ||
      !/\p{Sc}$/u.test(symbol)
    )
      continue
    const letters = symbol.replace(/\P{L}/gu, '').length
    let edge = index - 1
    for (let left = letters; left > 0 && edge > 0; ) {
      edge--
      if (pieces[edge]?.kind === 'word') left -= pieces[edge]?.text.length ?? 0
    }
    if (letters > 0 && /[\p{L}\d]$/u.test(head.slice(0, -symbol.length))) continue
    return { currency, edge, factor: 1 }
  }
  return null
}

/** The currency that stands behind a number: `94.000 $`, `100 USD`, `16,4 Millionen kanadischen Dollar`, `5-Euro`. */
export function moneyAfter(
  source: SourceText,
  index: number,
  value: number,
  names: CurrencyLexicon,
  hasSignsBehind = false,
): Money | null {
  const { pieces } = source
  const first = pieces[index]?.text === '-' && pieces[index + 1]?.isGlued ? index + 1 : index
  const piece = pieces[first]
  if (!piece) return null
  const symbol = symbolAt(source, piece.start, currencySymbols, ([form]) => form)
  // Between two numbers the sign belongs to the second where signs stand in front: `1 $10 bill`.
  const isFront = !hasSignsBehind && pieces[first + 1]?.kind === 'digits' && !piece.isGlued
  if (symbol && !isFront) {
    return { currency: symbol[1], edge: pieceAfter(pieces, first, piece.start + symbol[0].length), factor: 1 }
  }
  const code = codeOf(piece.text)
  const isNext = pieces[first + 1]?.kind === 'digits' && pieces[first + 1]?.isGlued
  if (code && !isNext) return { ...code, edge: first + 1 }
  return namedCurrency(source, first, value, names)
}

function namedCurrency({ pieces }: SourceText, index: number, value: number, names: CurrencyLexicon): Money | null {
  for (let at = index; at <= index + 5 && at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece?.kind === 'digits' || (piece?.kind === 'sign' && !/^[-–.’']$/.test(piece.text))) return null
    const rows = names.get(piece?.lower ?? '')
    if (!rows) continue
    const between = at - index - (at > index && pieces[at - 1]?.text === '-' ? 1 : 0)
    const row =
      between > 0
        ? rows.find(({ qualifiers }) => qualifiers.at(pieces, index)?.next === index + between)
        : (rows.find(({ qualifiers }) => qualifiers.at(pieces, at + 1)) ??
          rows.find(({ isDefaultForSums }) => isDefaultForSums && Math.abs(value) >= leastSum) ??
          rows.find(({ isDefault }) => isDefault))
    if (!row) continue
    const trailing = between > 0 ? null : row.qualifiers.at(pieces, at + 1)
    return { currency: row.currency, edge: trailing?.next ?? at + 1, factor: 1 }
  }
  return null
}
