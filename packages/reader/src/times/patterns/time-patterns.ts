import type { Language } from '@lagebild/schema'
import { lexicons, type Row, type Table } from '../../generated/lexicons.ts'
import { type TimeVocabulary, vocabularies } from '../words/time-vocabulary.ts'
import { compilePattern } from './compile-pattern.ts'
import type { Captures, Pattern } from './pattern.ts'

/** One row of the pattern table, ready to be matched. */
export interface TimePattern {
  readonly id: string
  readonly pattern: Pattern
  /** Name of the meaning that gives the value. */
  readonly meaning: string
  /** Captures that the row itself gives: `unit=Y|shift=-1`. */
  readonly given: Captures
  /** Place in the table: of two equally long matches the earlier row wins. */
  readonly rank: number
}

/** The patterns of a language, found by what their first atom can be. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly TimePattern[]>
  readonly byClass: ReadonlyMap<string, readonly TimePattern[]>
}

function buildIndex(table: Table, partTable: Table, vocabulary: TimeVocabulary): PatternIndex {
  const parts = new Map(partTable.map((row) => [row['name'] ?? '', row['pattern'] ?? '']))
  const byWord = new Map<string, TimePattern[]>()
  const byClass = new Map<string, TimePattern[]>()
  table.forEach((row, rank) => {
    const compiled = readRow(row, rank, { parts, spellings: (form) => vocabulary.spellings(form) })
    if (compiled.pattern.first.isEmpty) throw new Error(`time pattern that begins with nothing: ${compiled.id}`)
    for (const word of compiled.pattern.first.words) add(byWord, word, compiled)
    for (const kind of compiled.pattern.first.classes) add(byClass, kind, compiled)
  })
  return { byWord, byClass }
}

function readRow(row: Row, rank: number, context: Parameters<typeof compilePattern>[1]): TimePattern {
  const given = (row['given'] ?? '').split('|').filter(Boolean)
  return {
    id: row['id'] ?? '',
    pattern: compilePattern(row['pattern'] ?? '', context),
    meaning: row['meaning'] ?? '',
    given: Object.fromEntries(given.map((pair) => pair.split('=', 2) as [string, string])),
    rank,
  }
}

function add(index: Map<string, TimePattern[]>, key: string, pattern: TimePattern): void {
  const known = index.get(key)
  if (known) known.push(pattern)
  else index.set(key, [pattern])
}

export const timePatterns: Readonly<Record<Language, PatternIndex>> = {
  de: buildIndex(lexicons.de.timePatterns, lexicons.de.timeParts, vocabularies.de),
  en: buildIndex(lexicons.en.timePatterns, lexicons.en.timeParts, vocabularies.en),
}
