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

const person: UnitWord = { unit: 'person', kind: 'thing' }

/** `Franzosen`, `Danes`. A demonym that is also the adjective (`Japanese`) counts nobody by itself. */
function demonymEntries(labels: Table, language: Language): [string, UnitWord][] {
  const endings = labels.filter((row) => row['role'] === 'demonym-ending').flatMap((row) => formsOf(row['forms']))
  return lexicons.world.stateWords.flatMap((row) => {
    const adjectives = formsOf(row[`${language}Adjective`]).map((form) => form.toLowerCase())
    return formsOf(row[`${language}Demonym`])
      .map((form) => form.toLowerCase())
      .flatMap((form) => [...(adjectives.includes(form) ? [] : [form]), ...endings.map((ending) => form + ending)])
      .map((form): [string, UnitWord] => [form, person])
  })
}

function parseUnits(units: Table, compounds: Table, labels: Table, language: Language): UnitLexicon {
  const entries = (table: Table) =>
    table.flatMap((row) => {
      const word: UnitWord = { unit: row['unit'] ?? '', kind: (row['kind'] ?? 'thing') as UnitKind }
      return formsOf(row['forms']).map((form): [string, UnitWord] => [form, word])
    })
  const all = [...entries(units), ...demonymEntries(labels, language)]
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
  de: parseUnits(lexicons.de.quantityUnits, lexicons.de.quantityCompounds, lexicons.de.quantityLabels, 'de'),
  en: parseUnits(lexicons.en.quantityUnits, lexicons.en.quantityCompounds, lexicons.en.quantityLabels, 'en'),
}
