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

/**
 * What an act is about, as concepts that are the same in every language. The moved item decides alone where one is known; else all
 * words of the evidence count. Sorted, each once.
 */
export function findObjects(evidence: string, item: string | null, language: Language): string[] {
  const ofItem = item === null ? [] : conceptsIn(item, concepts[language])
  const found = ofItem.length > 0 ? ofItem : conceptsIn(evidence, concepts[language])
  return [...new Set(found)].sort()
}

function conceptsIn(text: string, { byForm, heads }: ConceptWords): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const concept = byForm.get(word) ?? heads.find(([head]) => word.endsWith(head))?.[1]
    return concept ?? []
  })
}
