import type { Language } from '@lagebild/schema'
import { valuesOf } from '../entities/cells.ts'
import { lexicons, type Table } from '../generated/lexicons.ts'

export interface Pronoun {
  readonly types: readonly string[]
  readonly genders: readonly string[]
  readonly numbers: readonly string[]
}

/** The small words of one language that mentions and coreference need. */
export interface MentionWords {
  readonly pronouns: ReadonlyMap<string, Pronoun>
  readonly duals: ReadonlyMap<string, { readonly needsDefinite: boolean }>
  readonly determiners: ReadonlyMap<string, string>
  readonly stateNouns: ReadonlyMap<string, string>
  readonly regionPrefixes: readonly string[]
  readonly leadVerbs: ReadonlySet<string>
  readonly affiliations: ReadonlyMap<string, string>
  readonly prepositions: ReadonlyMap<string, string>
  readonly placeHeads: ReadonlyMap<string, readonly string[]>
  readonly phrases: readonly {
    readonly phrase: string
    readonly country: string
    readonly requires: readonly string[]
  }[]
}

const column = (table: Table, key: string, value: string): Map<string, string> =>
  new Map(table.map((row) => [(row[key] ?? '').toLowerCase(), row[value] ?? '']))

function readWords(language: Language): MentionWords {
  const tables = lexicons[language]
  return {
    pronouns: new Map(
      tables.pronouns.map((row) => [
        row['form'] ?? '',
        { types: valuesOf(row['type']), genders: valuesOf(row['gender']), numbers: valuesOf(row['number']) },
      ]),
    ),
    duals: new Map(tables.dualWords.map((row) => [row['word'] ?? '', { needsDefinite: row['definite'] === 'yes' }])),
    determiners: column(tables.determiners, 'word', 'reads'),
    stateNouns: column(tables.stateNouns, 'noun', 'use'),
    regionPrefixes: tables.regionPrefixes.map((row) => row['prefix'] ?? ''),
    leadVerbs: new Set(tables.leadVerbs.map((row) => row['lemma'] ?? '')),
    affiliations: column(tables.affiliationPrepositions, 'preposition', 'strength'),
    prepositions: column(tables.capitalPrepositions, 'word', 'reads'),
    placeHeads: new Map(
      tables.placeHeads.map((row) => [(row['lemma'] ?? '').toLowerCase(), valuesOf(row['relation'])]),
    ),
    phrases: tables.statePhrases.map((row) => ({
      phrase: row['phrase'] ?? '',
      country: row['country'] ?? '',
      requires: valuesOf(row['requires']),
    })),
  }
}

export const mentionWords: Readonly<Record<Language, MentionWords>> = { de: readWords('de'), en: readWords('en') }
