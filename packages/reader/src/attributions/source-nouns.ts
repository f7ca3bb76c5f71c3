import type { Language, SourceKind } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'

/** Whether a noun names the holder of an office or a body, so that the words below it may say more of its kind. */
export interface SourceNoun {
  readonly kind: SourceKind
  /** Kind where the phrase names no party: `Medienberichten zufolge` are reports, `einem russischen Medienbericht zufolge` is media. */
  readonly kindAlone: SourceKind
  /** `spokesman`, `Beamter`: speaks for a body; the body's kind counts where the phrase names one. */
  readonly speaksFor: boolean
}

const tables: Readonly<Record<Language, Table>> = { de: lexicons.de.sourceNouns, en: lexicons.en.sourceNouns }
const nouns = new Map<string, SourceNoun>()
for (const [language, table] of Object.entries(tables)) {
  for (const row of table) {
    const [kind, kindAlone = kind] = (row['kind'] ?? '').split('|') as SourceKind[]
    if (!kind || !kindAlone) continue
    nouns.set(`${language} ${row['noun']?.toLowerCase()}`, {
      kind,
      kindAlone,
      speaksFor: row['speaks'] === 'for',
    })
  }
}

const shortestCompoundPart = 4

/** Looks a noun up; German compounds by their longest listed ending (`Auslandsgeheimdienst`, `Medienbericht`). */
export function findSourceNoun(lemma: string, language: Language): SourceNoun | null {
  const word = lemma.toLowerCase()
  const whole = nouns.get(`${language} ${word}`)
  if (whole || !compounding[language]) return whole ?? null
  for (let from = 1; word.length - from >= shortestCompoundPart; from += 1) {
    const part = nouns.get(`${language} ${word.slice(from)}`)
    if (part) return part
  }
  return null
}

/** Languages that write compounds as one word. */
const compounding: Readonly<Record<Language, boolean>> = { de: true, en: false }
