import type { PartyView } from '@lagebild/schema'

/** The ten columns of an actor: code, name, country, known group, ethnic, two religions, three types. What the record does not know is empty. */
export function actorCells(party: PartyView | undefined): readonly (string | null)[] {
  const empty = [null, null, null, null, null, null, null]
  if (!party) return [null, null, null, ...empty]
  return [party.country, party.name.toUpperCase(), party.country, ...empty]
}
