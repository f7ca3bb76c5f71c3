import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import { formsOf } from './table-forms.ts'

/** What a unit's words count: a share of something, a measure, a stretch of time, single things, years of age. */
export type UnitKind = 'money' | 'share' | 'measure' | 'duration' | 'thing' | 'age'

export interface UnitWord {
  readonly unit: string
  readonly kind: UnitKind
  /** Whether it has a capital in every language: `Danes`. */
  readonly isName?: true
}

/** The units and classes of counted things of one language. */
export interface UnitLexicon {
  /** Measures, shares, stretches of time: `Tonnen`, `percentage points`, `years`. */
  readonly measures: Phrases<UnitWord>
  /** Nouns of counted things: `Soldaten`, `cruise missiles`. */
  readonly things: Phrases<UnitWord>
  /** Those that may also end a longer word; a form with `=` in the table stands alone: `Minen`, not `Terminen`. */
  readonly thingForms: ReadonlyMap<string, UnitWord>
  /** What a number is bound to by a hyphen or in one word: `70-köpfig`, `20-year-old`. */
  readonly compounds: Phrases<UnitWord>
  readonly compoundForms: readonly (readonly [form: string, word: UnitWord])[]
}

const person: UnitWord = { unit: 'person', kind: 'thing', isName: true }

/** `Franzosen`, `Danes`. A demonym that is also the adjective (`Japanese`) counts nobody by itself. */
function demonymEntries(labels: Table, language: Language): [string, UnitWord, boolean][] {
  const endings = labels.filter((row) => row['role'] === 'demonym-ending').flatMap((row) => formsOf(row['forms']))
  return lexicons.world.stateWords.flatMap((row) => {
    const adjectives = formsOf(row[`${language}Adjective`]).map((form) => form.toLowerCase())
    return formsOf(row[`${language}Demonym`])
      .map((form) => form.toLowerCase())
      .flatMap((form) => [...(adjectives.includes(form) ? [] : [form]), ...endings.map((ending) => form + ending)])
      .map((form): [string, UnitWord, boolean] => [form, person, true])
  })
}

function parseUnits(units: Table, compounds: Table, labels: Table, language: Language): UnitLexicon {
  const entries = (table: Table) =>
    table.flatMap((row) => {
      const word: UnitWord = { unit: row['unit'] ?? '', kind: (row['kind'] ?? 'thing') as UnitKind }
      return formsOf(row['forms']).map((form): [string, UnitWord, boolean] => [
        form.replace('=', ''),
        word,
        form.startsWith('='),
      ])
    })
  const all = [...entries(units), ...demonymEntries(labels, language)]
  const bound = entries(compounds)
  return {
    measures: indexPhrases(all.filter(([, { kind }]) => kind !== 'thing').map(([form, word]) => [form, word])),
    things: indexPhrases(
      all.filter(([, { kind }]) => kind === 'thing' || kind === 'duration').map(([form, word]) => [form, word]),
    ),
    thingForms: new Map(
      all.filter(([, { kind }, isWhole]) => kind === 'thing' && !isWhole).map(([form, word]) => [form, word]),
    ),
    compounds: indexPhrases(bound.map(([form, word]) => [form, word])),
    compoundForms: bound.map(([form, word]) => [form.replace('*', ''), word]),
  }
}

export const unitLexicons: Readonly<Record<Language, UnitLexicon>> = {
  de: parseUnits(lexicons.de.quantityUnits, lexicons.de.quantityCompounds, lexicons.de.quantityLabels, 'de'),
  en: parseUnits(lexicons.en.quantityUnits, lexicons.en.quantityCompounds, lexicons.en.quantityLabels, 'en'),
}
