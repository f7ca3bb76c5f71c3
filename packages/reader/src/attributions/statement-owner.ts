import type { Language, Sector, SourceKind } from '@lagebild/schema'
import { actorNounOf } from '../entities/actor-noun.ts'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { findSourceNoun } from './source-nouns.ts'

/** Whose statement a compound names. */
export interface StatementOwner {
  /** As it is written in the compound: `Polizei` in `Polizeiangaben`. */
  readonly name: string
  readonly kind: SourceKind | null
  readonly sector: Sector | null
}

/** Nouns for a statement, which stand between a preposition and a source (`nach Angaben der Polizei`), longest first. */
function statementsOf(table: Table): readonly string[] {
  const nouns = table.flatMap((row) => (row['noun'] && !row['link'] ? row['noun'].toLowerCase() : []))
  return [...new Set(nouns)].sort((a, b) => b.length - a.length)
}

const statements: Readonly<Record<Language, readonly string[]>> = {
  de: statementsOf(lexicons.de.sourcePhrases),
  en: statementsOf(lexicons.en.sourcePhrases),
}

/** Between the parts of a compound. */
const linking = ['', 's', 'n', 'en', 'es']
const endings = ['', 'n', 'en']

/** Finds who opens a compound for a statement: `Polizei` in `Polizeiangaben`, `Regierung` in `Regierungsangaben`; null for other words. */
export function statementOwner(form: string, language: Language): StatementOwner | null {
  const word = form.toLowerCase()
  for (const statement of statements[language])
    for (const ending of endings) {
      if (!word.endsWith(statement + ending)) continue
      const opener = form.slice(0, form.length - statement.length - ending.length).replace(/-$/u, '')
      const owner = opener.length < 2 ? null : ownerOf(opener, language)
      if (owner) return owner
    }
  return null
}

function ownerOf(opener: string, language: Language): StatementOwner | null {
  for (const link of linking) {
    if (!opener.endsWith(link)) continue
    const name = opener.slice(0, opener.length - link.length)
    const actor = actorNounOf(name, language)
    const source = findSourceNoun(name, language)
    if (actor || source) return { name, kind: source?.kindAlone ?? null, sector: actor?.sector ?? null }
  }
  return null
}
