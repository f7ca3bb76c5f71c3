import { isMerePlace } from './is-mere-place.ts'
import type { PartyLookup } from './party-lookup.ts'
import type { Slots } from './slots.ts'
import type { StructureWords } from './structure-words.ts'

/** Entities that the predicate's surroundings name as where: `Gespräche [in Pjöngjang]`. */
export function placesOf(slots: Slots, words: StructureWords, parties: PartyLookup): string[] {
  const found = [...slots]
    .filter(([slot]) => words.place(slot))
    .flatMap(([, tokens]) => tokens)
    .flatMap((token) => parties.of(token))
    .filter((id) => isMerePlace(id, parties) || parties.entity(id)?.kind === 'state')
  return [...new Set(found)]
}
