import { coordinated } from '../tree/coordinated.ts'
import type { Surroundings } from './match-entry.ts'
import { SlotFiller, type Slots } from './slots.ts'
import { speakerHeads } from './speakers-of.ts'

/** The slots of a noun, with those that it has as a predicate: `[The bank] is [under] investigation`, `[Lifting the ban] is [out of] the question`. */
export function withPredication(own: Slots, noun: number, around: Surroundings): Slots {
  const { tree } = around
  const filler = new SlotFiller()
  filler.complete(own)
  const markers = tree.children(noun, 'case')
  if (markers.length > 0) filler.add('case', ...markers)
  if (tree.children(noun, 'cop').length === 0) return filler.slots
  const subjects = tree.children(noun, 'nsubj').flatMap((subject) => coordinated(tree, subject))
  if (subjects.length > 0) filler.add('topic', ...subjects)
  const clauses = tree.children(noun, 'csubj')
  if (clauses.length > 0) filler.add('comp', ...clauses)
  return filler.slots
}

/** The slots with who tells of the predicate. */
export function withTellers(slots: Slots, predicate: number, around: Surroundings): Slots {
  const tellers = speakerHeads(predicate, around)
  return tellers.length > 0 ? new Map([...slots, ['speaker', tellers]]) : slots
}
