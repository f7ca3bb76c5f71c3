import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.stateVerbs, en: lexicons.en.stateVerbs }
const verbs = new Set(
  Object.entries(tables).flatMap(([language, table]) => table.map((row) => `${language} ${row['lemma']}`)),
)

/** Whether a verb names what lasts (`control`, `besitzen`), so that its present tense tells of what is the case now. */
export function isStateVerb(lemma: string, language: Language): boolean {
  return verbs.has(`${language} ${lemma}`)
}
