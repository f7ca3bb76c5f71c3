import type { Language } from '@lagebild/schema'
import type { Table } from '../generated/lexicons.ts'

/** Looks a lemma or form up in a table of one column `word` a row, by language and without regard to case. */
export function wordTable(
  tables: Readonly<Record<Language, Table>>,
  column: string,
): (word: string, language: Language) => string | null {
  const values = new Map(
    Object.entries(tables).flatMap(([language, table]) =>
      table.map((row) => [`${language} ${row['word']?.toLowerCase()}`, row[column] ?? null] as const),
    ),
  )
  return (word, language) => values.get(`${language} ${word.toLowerCase()}`) ?? null
}
