import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import { formsOf } from './table-forms.ts'

interface CurrencyName {
  readonly currency: string
  /** Words between number and noun: `kanadische`, `Hong Kong`. */
  readonly qualifiers: Phrases<true>
  /** Whether the bare noun means it. */
  readonly isDefault: boolean
  /** Whether the bare noun means it in large sums only: small numbers of pounds are weights. */
  readonly isDefaultForSums: boolean
}

/** Names of currencies by noun: `Dollar` leads to all dollars. */
export type CurrencyLexicon = ReadonlyMap<string, readonly CurrencyName[]>

function parseCurrencies(table: Table): CurrencyLexicon {
  const names = new Map<string, CurrencyName[]>()
  for (const row of table) {
    const marks = formsOf(row['qualifiers'])
    const name: CurrencyName = {
      currency: row['currency'] ?? '',
      qualifiers: indexPhrases(marks.filter((mark) => mark !== '-' && mark !== '+').map((mark) => [mark, true])),
      isDefault: marks.includes('-'),
      isDefaultForSums: marks.includes('+'),
    }
    for (const noun of formsOf(row['nouns'])) names.set(noun, [...(names.get(noun) ?? []), name])
  }
  return names
}

export const currencyLexicons: Readonly<Record<Language, CurrencyLexicon>> = {
  de: parseCurrencies(lexicons.de.currencies),
  en: parseCurrencies(lexicons.en.currencies),
}

/** Symbols, the longest first: `US$` before `$`. */
export const currencySymbols: readonly (readonly [symbol: string, currency: string])[] = lexicons.world.currencySymbols
  .flatMap((row) => formsOf(row['forms']).map((form): [string, string] => [form, row['currency'] ?? '']))
  .sort(([a], [b]) => b.length - a.length)

export const currencyCodes: ReadonlySet<string> = new Set(
  lexicons.world.currencyCodes.flatMap((row) => formsOf(row['codes'])),
)

/** Symbols of measures, the longest first: `km²` before `km`. */
export const unitSymbols: readonly { readonly symbol: string; readonly unit: string; readonly per: string | null }[] =
  lexicons.world.unitSymbols
    .flatMap((row) =>
      formsOf(row['forms']).map((symbol) => ({ symbol, unit: row['unit'] ?? '', per: row['per'] ?? null })),
    )
    .sort((a, b) => b.symbol.length - a.symbol.length)
