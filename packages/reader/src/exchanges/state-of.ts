import type { PartyLookup } from '../events/party-lookup.ts'

/** The state that a place lies in, where the article names it; else the place, which carries the state's country. */
export function stateOf(
  id: string,
  { parties, states }: { parties: PartyLookup; states: ReadonlyMap<string, string> },
): string | null {
  const country = parties.entity(id)?.country
  return country ? (states.get(country) ?? id) : null
}
