import type { PartyLookup } from './party-lookup.ts'

/** Whether an entity is only a place, and no party that acts: `Khartum` where it locates, a zoo, a port. */
export function isMerePlace(id: string, parties: PartyLookup): boolean {
  return ['place', 'facility'].includes(parties.entity(id)?.kind ?? '')
}
