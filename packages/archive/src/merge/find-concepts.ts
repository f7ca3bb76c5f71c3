import type { Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'

interface ConceptWords {
  readonly byForm: ReadonlyMap<string, string>
  /** Heads of compounds, longest first: `flüge` in `Charterflüge`. */
  readonly heads: readonly (readonly [string, string])[]
}

/** A compound's head has to be this long to count; shorter ones end too many other words. */
const shortestHead = 5

function packConcepts(table: Table): ConceptWords {
  const pairs = table.flatMap(({ concept = '', words = '' }) =>
    words.split(' | ').map((word) => [word.toLowerCase(), concept] as const),
  )
  const heads = pairs
    .filter(([word]) => word.length >= shortestHead)
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return { byForm: new Map(pairs), heads }
}

const concepts: Record<Language, ConceptWords> = {
  de: packConcepts(lexicons.de.concepts),
  en: packConcepts(lexicons.en.concepts),
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}-]+/gu) ?? []

/** Concepts of the words of a text, in the order of the words; a German compound has those of both its parts. */
export function findConcepts(text: string, language: Language): string[] {
  const { byForm, heads } = concepts[language]
  return wordsOf(text).flatMap((given) => {
    const word = given.toLowerCase()
    const whole = byForm.get(word)
    if (whole !== undefined) return [whole]
    // Compounds are nouns, which German writes with a capital: "werden" has nothing to do with "Erden".
    if (language !== 'de' || given === word) return []
    const head = heads.find(([form]) => word.endsWith(form) && word.length > form.length)
    if (!head) return []
    // "Getreideabkommen" is an agreement about grain.
    const rest = word.slice(0, -head[0].length).replace(/-$/, '')
    const first = byForm.get(rest) ?? byForm.get(rest.replace(/s$/, ''))
    return first === undefined || first === head[1] ? [head[1]] : [first, head[1]]
  })
}

/** The concept that a phrase is headed by, its last one: `pheasant` for `25 pheasants`. */
export function headConcept(text: string, language: Language): string | null {
  return findConcepts(text, language).at(-1) ?? null
}
