import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import { formsOf } from './table-forms.ts'

export type NumberWordKind =
  | 'digit'
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'thousand'
  | 'dozen'
  | 'scale'
  | 'letter'
  | 'suffix'
  | 'fixed'
  | 'half'
  | 'share'
  | 'fraction'

export interface NumberWord {
  readonly kind: NumberWordKind
  readonly value: number
}

/** The words of one language that make numbers. */
export interface NumberLexicon {
  readonly words: ReadonlyMap<string, NumberWord>
  /** `Dutzende`, `hundreds`: the size of what is not counted exactly. */
  readonly vague: ReadonlyMap<string, number>
  /** `mehrere`, `a few`. */
  readonly several: Phrases<number>
  readonly articles: ReadonlySet<string>
  /** Articles that count where a unit follows: `ein Euro`. Empty where an article says a rate: `$5 a tonne`. */
  readonly unitArticles: ReadonlySet<string>
  /** Articles that belong to a share: `die Hälfte`. */
  readonly definite: ReadonlySet<string>
  /** `und` in `zweiundzwanzig`; empty where number words are not written as one. */
  readonly linkers: ReadonlySet<string>
  readonly plus: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly point: ReadonlySet<string>
  readonly minus: ReadonlySet<string>
  readonly decimal: string
  readonly group: string
  /** Sign after digits that makes an ordinal: `3. Oktober`. */
  readonly ordinal: string | null
}

const sizes = new Set<string>([
  'digit',
  'teen',
  'ten',
  'hundred',
  'thousand',
  'dozen',
  'scale',
  'letter',
  'suffix',
  'fixed',
  'half',
  'share',
  'fraction',
] satisfies NumberWordKind[])

function parseNumberWords(table: Table): NumberLexicon {
  const rows = table.map((row) => ({
    kind: row['kind'] ?? '',
    value: Number(row['value']),
    forms: formsOf(row['forms']),
  }))
  const pairs = (kind: string): [string, number][] =>
    rows
      .filter((row) => row.kind === kind)
      .flatMap(({ forms, value }) => forms.map((form): [string, number] => [form, value]))
  const formsFor = (kind: string): Set<string> => new Set(pairs(kind).map(([form]) => form))
  const [decimal = '.'] = formsFor('decimal')
  const [group = ','] = formsFor('group')
  const [ordinal = null] = formsFor('ordinal')
  return {
    words: new Map(
      rows
        .filter(({ kind }) => sizes.has(kind))
        .flatMap(({ kind, value, forms }) =>
          forms.map((form): [string, NumberWord] => [form, { kind: kind as NumberWordKind, value }]),
        ),
    ),
    vague: new Map(pairs('vague')),
    several: indexPhrases(pairs('several')),
    articles: formsFor('article'),
    unitArticles: formsFor('unit-article'),
    definite: formsFor('definite'),
    linkers: formsFor('linker'),
    plus: formsFor('plus'),
    of: formsFor('of'),
    point: formsFor('point'),
    minus: formsFor('minus'),
    decimal,
    group,
    ordinal,
  }
}

export const numberLexicons: Readonly<Record<Language, NumberLexicon>> = {
  de: parseNumberWords(lexicons.de.numberWords),
  en: parseNumberWords(lexicons.en.numberWords),
}
