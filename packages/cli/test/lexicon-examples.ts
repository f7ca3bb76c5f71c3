import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '@lagebild/schema'
import { type LexiconRow, parseTable } from '../../../scripts/pack-lexicons.ts'

const lexicons = fileURLToPath(new URL('../../reader/lexicons', import.meta.url))

/** A row of a lexicon that says how it must be read, and how not. */
export type ExampleRow = LexiconRow & { readonly example: string; readonly counterexample: string }

/** The rows of a table that carry an example. */
export function readExampleRows(language: Language, topic: string): ExampleRow[] {
  return parseTable(join(lexicons, language, `${topic}.tsv`)).flatMap((row) => {
    const { example, counterexample = '' } = row
    return example ? [{ ...row, example, counterexample }] : []
  })
}
