import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import { formsOf } from './table-forms.ts'

export type ModifierEffect = 'above' | 'from' | 'below' | 'to' | 'about' | 'exact'
export type BoundRole = 'between' | 'and' | 'to' | 'or' | 'range-from' | 'change-from' | 'change-to' | 'more' | 'less'
export type LabelRole =
  | 'label'
  | 'month'
  | 'year'
  | 'clock'
  | 'decade'
  | 'old'
  | 'age'
  | 'part'
  | 'not-rate'
  | 'stop'
  | 'before-ordinal'

/** The words around numbers that say how they are meant, in one language. */
export interface RuleLexicon {
  readonly modifiers: Phrases<ModifierEffect>
  readonly bounds: Readonly<Record<BoundRole, Phrases<true>>>
  readonly labels: Readonly<Record<LabelRole, Phrases<true>>>
  /** Ends of nouns after which `über` says how much they are worth, not that it is more: `ein Kredit [über] 250 Millionen`. */
  readonly valuedNouns: readonly string[]
  readonly factors: Phrases<number>
  /** `pro`, `per`: a noun follows. */
  readonly rateMarkers: Phrases<true>
  /** `jährlich`, `a month`, `pro Kopf`: the period or the thing. */
  readonly rateAdverbs: Phrases<string>
  /** `monthly` before the noun that is measured; also first part of a compound: `Monatslohn`. */
  readonly rateStems: readonly (readonly [stem: string, per: string])[]
  /** Words between the measured noun and the quantity: `von`, `in Höhe von`. */
  readonly rateLinks: Phrases<true>
}

interface Tables {
  readonly quantityModifiers: Table
  readonly quantityBounds: Table
  readonly quantityLabels: Table
  readonly quantityFactors: Table
  readonly quantityRates: Table
}

function phrasesOf(table: Table, role: string): Phrases<true> {
  return indexPhrases(
    table
      .filter((row) => row['role'] === role)
      .flatMap((row) => formsOf(row['forms']).map((form): [string, true] => [form, true])),
  )
}

function parseRules(tables: Tables): RuleLexicon {
  const bound = (role: BoundRole): Phrases<true> => phrasesOf(tables.quantityBounds, role)
  const label = (role: LabelRole): Phrases<true> => phrasesOf(tables.quantityLabels, role)
  const rates = (role: string): [string, string][] =>
    tables.quantityRates
      .filter((row) => row['role'] === role)
      .flatMap((row) => formsOf(row['forms']).map((form): [string, string] => [form, row['per'] ?? '']))
  return {
    modifiers: indexPhrases(
      tables.quantityModifiers.flatMap((row) =>
        formsOf(row['forms']).map((form): [string, ModifierEffect] => [form, row['effect'] as ModifierEffect]),
      ),
    ),
    bounds: {
      between: bound('between'),
      and: bound('and'),
      to: bound('to'),
      or: bound('or'),
      'range-from': bound('range-from'),
      'change-from': bound('change-from'),
      'change-to': bound('change-to'),
      more: bound('more'),
      less: bound('less'),
    },
    labels: {
      label: label('label'),
      month: label('month'),
      year: label('year'),
      clock: label('clock'),
      decade: label('decade'),
      old: label('old'),
      age: label('age'),
      part: label('part'),
      'not-rate': label('not-rate'),
      stop: label('stop'),
      'before-ordinal': label('before-ordinal'),
    },
    valuedNouns: tables.quantityLabels
      .filter((row) => row['role'] === 'valued')
      .flatMap((row) => formsOf(row['forms'])),
    factors: indexPhrases(
      tables.quantityFactors.flatMap((row) =>
        formsOf(row['forms']).map((form): [string, number] => [form, Number(row['value'])]),
      ),
    ),
    rateMarkers: phrasesOf(tables.quantityRates, 'marker'),
    rateAdverbs: indexPhrases(rates('adverb')),
    rateStems: rates('stem'),
    rateLinks: phrasesOf(tables.quantityRates, 'link'),
  }
}

export const ruleLexicons: Readonly<Record<Language, RuleLexicon>> = {
  de: parseRules(lexicons.de),
  en: parseRules(lexicons.en),
}
