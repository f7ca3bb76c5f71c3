import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import { formsOf } from './table-forms.ts'

/** What a unit's words count: a share of something, a measure, a stretch of time, single things, years of age. */
export type UnitKind = 'money' | 'share' | 'measure' | 'duration' | 'thing' | 'age'

export interface UnitWord {
  readonly unit: string
  readonly kind: UnitKind
}

/** The units and classes of counted things of one language. */
export interface UnitLexicon {
  /** Measures, shares, stretches of time: `Tonnen`, `percentage points`, `years`. */
  readonly measures: Phrases<UnitWord>
  /** Nouns of counted things: `Soldaten`, `cruise missiles`. */
  readonly things: Phrases<UnitWord>
  readonly thingForms: ReadonlyMap<string, UnitWord>
  /** What a number is bound to by a hyphen or in one word: `70-köpfig`, `20-year-old`. */
  readonly compounds: Phrases<UnitWord>
  readonly compoundForms: readonly (readonly [form: string, word: UnitWord])[]
}

function parseUnits(units: Table, compounds: Table): UnitLexicon {
  const entries = (table: Table) =>
    table.flatMap((row) => {
      const word: UnitWord = { unit: row['unit'] ?? '', kind: (row['kind'] ?? 'thing') as UnitKind }
      return formsOf(row['forms']).map((form): [string, UnitWord] => [form, word])
    })
  const all = entries(units)
  const things = all.filter(([, { kind }]) => kind === 'thing')
  const bound = entries(compounds)
  return {
    measures: indexPhrases(all.filter(([, { kind }]) => kind !== 'thing')),
    things: indexPhrases(all.filter(([, { kind }]) => kind === 'thing' || kind === 'duration')),
    thingForms: new Map(things),
    compounds: indexPhrases(bound),
    compoundForms: bound.map(([form, word]) => [form.replace('*', ''), word]),
  }
}

export const unitLexicons: Readonly<Record<Language, UnitLexicon>> = {
  de: parseUnits(lexicons.de.quantityUnits, lexicons.de.quantityCompounds),
  en: parseUnits(lexicons.en.quantityUnits, lexicons.en.quantityCompounds),
}
