import type { Phrasing } from '@lagebild/phrasing'
import type { PartyView } from '@lagebild/schema'
import { partyName } from './party-name.ts'

/** Names for a list of keys of parties or places: known ones by their names, states by their codes, others as they are. */
export function readableKeys(keys: readonly string[], known: readonly PartyView[], phrasing: Phrasing): string {
  return phrasing.list(
    keys.map((key) => {
      const party = known.find((each) => each.key === key || each.name === key)
      if (party) return partyName(party, phrasing.language)
      return /^[A-Z]{3}$/.test(key) ? phrasing.state(key) : key
    }),
  )
}
