import type { Certainty, Language, SourceKind } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'

/** An adverb that says that others say so: `angeblich`, `reportedly`. */
export interface HearsayWord {
  readonly id: string
  readonly certainty: Certainty
  readonly kind: SourceKind
}

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.certaintyWords, en: lexicons.en.certaintyWords }
const words = new Map<string, HearsayWord>()
for (const [language, table] of Object.entries(tables)) {
  for (const row of table) {
    if (!row['source']) continue
    words.set(`${language} ${row['word']}`, {
      id: `${language}/certainty-words:${row['word']}`,
      certainty: (row['certainty'] ?? 'possible') as Certainty,
      kind: row['source'] as SourceKind,
    })
  }
}

export function findHearsayWord(lemma: string, language: Language): HearsayWord | null {
  return words.get(`${language} ${lemma.toLowerCase()}`) ?? null
}
