import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import type { Stance } from '../model/stance.ts'
import { stanceOf } from './speech-cues.ts'

/** A phrase that names a source: a preposition (`laut`), with a noun (`nach Angaben`), or a participle (`basierend auf`, `citing`). */
export interface SourcePhrase {
  readonly id: string
  /** Lemma of the noun between preposition and source; null where the source follows at once. */
  readonly noun: string | null
  /** Preposition of the source after the noun or participle (`unter Berufung [auf]`); null for a genitive or object. */
  readonly link: string | null
  /** Whether only a party or a noun that names sources counts: `based on studies`, not `based on wood`. */
  readonly needsSource: boolean
  /** Whether it must stand inserted, after a comma, without a verb: `…, so [der Minister]`. */
  readonly isInserted: boolean
  /** Whether it names the source of a source: `TASS reported, citing the ministry`. */
  readonly isChained: boolean
  readonly stance: Stance
}

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.sourcePhrases, en: lexicons.en.sourcePhrases }
const phrases = new Map<string, SourcePhrase[]>()

for (const [language, table] of Object.entries(tables)) {
  for (const row of table) {
    const noun = row['noun'] ?? null
    const key = `${language} ${row['opener']}`
    phrases.set(key, [
      ...(phrases.get(key) ?? []),
      {
        id: `${language}/source-phrases:${[row['opener'], noun, row['link']].filter(Boolean).join(' ')}`,
        noun,
        link: row['link'] ?? null,
        needsSource: row['needs'] === 'source',
        isInserted: row['needs'] === 'comma',
        isChained: row['chained'] === 'yes',
        stance: stanceOf(row),
      },
    ])
  }
}

/** The phrases that a word opens, by its lower-case form. */
export function findSourcePhrases(word: string, language: Language): readonly SourcePhrase[] {
  return phrases.get(`${language} ${word.toLowerCase()}`) ?? []
}
