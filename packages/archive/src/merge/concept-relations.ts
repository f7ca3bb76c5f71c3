import { lexicons } from '../generated/lexicons.ts'

/** `document`: what is signed; `thing`: what moves; `matter`: what an act is about; `topic`: a field too wide to tell acts apart. */
export type ConceptClass = 'document' | 'thing' | 'matter' | 'topic'

const rows = new Map(
  lexicons.world.concepts.map(({ concept = '', class: kind = 'topic', broader = null }) => [
    concept,
    { kind: kind as ConceptClass, broader },
  ]),
)

/** The class of a concept; one that the table does not have is a topic. */
export const classOf = (concept: string): ConceptClass => rows.get(concept)?.kind ?? 'topic'

/** A concept and everything it is a kind of, the nearest first: wheat, grain, food. */
export function lineageOf(concept: string): string[] {
  const broader = rows.get(concept)?.broader
  return broader ? [concept, ...lineageOf(broader)] : [concept]
}

/** Whether two concepts can be of one thing: the same, or one a kind of the other. */
export function conceptsMeet(a: string, b: string): boolean {
  return lineageOf(a).includes(b) || lineageOf(b).includes(a)
}
