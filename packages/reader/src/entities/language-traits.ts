import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { valuesOf } from './cells.ts'

/** How names and nouns of a language behave; see `name-traits.tsv`. */
export interface LanguageTraits {
  readonly hasJoinedCompounds: boolean
  readonly hasGrammaticalGender: boolean
  readonly genitiveEndings: readonly string[]
  readonly nounEndings: readonly string[]
  readonly adjectiveEndings: readonly string[]
  /** Nominative ending of an adjective by `Masc`, `Fem`, `Neut`, `Plur`; empty where adjectives do not change. */
  readonly nominativeEndings: ReadonlyMap<string, string>
  readonly townEnding: string | null
  readonly ownsByPosition: boolean
  readonly writesAdjectivesSmall: boolean
  /** Endings without which forms of one noun are compared; empty where that needs no help. */
  readonly stemEndings: readonly string[]
  /** Plain vowel by the one that a plural turns it to. */
  readonly umlauts: ReadonlyMap<string, string>
  readonly writesNounsWithCapital: boolean
  readonly pastEndings: readonly string[]
  /** Endings of verbs that wrong lemmas keep, add or lose. */
  readonly verbEndings: readonly string[]
}

function readTraits(table: Table): LanguageTraits {
  const traits = new Map(table.map((row) => [row['trait'], row['value']]))
  return {
    hasJoinedCompounds: traits.get('compounds') === 'joined',
    hasGrammaticalGender: traits.get('gender') === 'grammatical',
    genitiveEndings: valuesOf(traits.get('genitive')),
    nounEndings: valuesOf(traits.get('noun')),
    adjectiveEndings: valuesOf(traits.get('adjective')),
    nominativeEndings: new Map(
      valuesOf(traits.get('nominative')).map((pair) => pair.split(':', 2) as [string, string]),
    ),
    townEnding: traits.get('town') ?? null,
    ownsByPosition: traits.get('names-before-nouns') === 'yes',
    writesAdjectivesSmall: traits.get('lower-adjectives') === 'yes',
    stemEndings: valuesOf(traits.get('stem')),
    umlauts: new Map(valuesOf(traits.get('umlaut')).map((pair) => pair.split(':', 2) as [string, string])),
    writesNounsWithCapital: traits.get('nouns-with-capital') === 'yes',
    pastEndings: valuesOf(traits.get('past')),
    verbEndings: valuesOf(traits.get('verb')),
  }
}

export const languageTraits: Readonly<Record<Language, LanguageTraits>> = {
  de: readTraits(lexicons.de.nameTraits),
  en: readTraits(lexicons.en.nameTraits),
}
