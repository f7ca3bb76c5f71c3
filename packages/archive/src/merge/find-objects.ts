import type { Language } from '@lagebild/schema'
import { lineageOf } from './concept-relations.ts'
import { findConcepts } from './find-concepts.ts'

/**
 * What an act is about, as concepts that are the same in every language. The moved item decides alone where one is known; else all
 * words of the evidence count. Kinds of animals count as animals: one gift is told by each of them. Sorted, each once.
 */
export function findObjects(evidence: string, item: string | null, language: Language): string[] {
  const ofItem = item === null ? [] : findConcepts(item, language)
  const found = ofItem.length > 0 ? ofItem : findConcepts(evidence, language)
  return [...new Set(found.map(gatherKinds))].sort()
}

/** Kinds that are listed side by side in one act. */
const gathered = new Set(['animal'])

const gatherKinds = (concept: string): string => lineageOf(concept).find((each) => gathered.has(each)) ?? concept
