import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'
import { valuesOf } from './cells.ts'
import { languageTraits } from './language-traits.ts'

/** Shorter nouns end too many names. */
const shortestEnd = 5
/** Shortest beginning before an ending: `Jung` does not end in `-ung`. */
const shortestBeginning = 3

interface CommonNouns {
  readonly words: ReadonlySet<string>
  readonly ends: readonly string[]
}

function readTable(table: Table, language: Language): CommonNouns {
  const of = (wanted: boolean): string[] =>
    table.filter((row) => (row['endings'] === 'yes') === wanted).flatMap((row) => valuesOf(row['words']))
  const words = of(false)
  const compounds = languageTraits[language].hasJoinedCompounds
    ? words.filter(({ length }) => length >= shortestEnd)
    : []
  return { words: new Set(words), ends: [...of(true), ...compounds] }
}

const nouns: Readonly<Record<Language, CommonNouns>> = {
  de: readTable(lexicons.de.commonNouns, 'de'),
  en: readTable(lexicons.en.commonNouns, 'en'),
}

/** Whether a word is a noun that headlines use without article (`Sperre`, `Exportstopp`), and so no name. */
export function isCommonNoun(word: string, language: Language): boolean {
  const lower = word.toLowerCase()
  const { words, ends } = nouns[language]
  return (
    /\p{Ll}/u.test(word) &&
    (words.has(lower) || ends.some((end) => lower.endsWith(end) && lower.length - end.length >= shortestBeginning))
  )
}
