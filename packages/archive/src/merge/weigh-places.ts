import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { listed, nothing, speaksAgainst, speaksFor, type Weighing } from './reason.ts'

/** Whether the places agree: the same, one inside the other's state, or not said. Two places of one country say nothing. */
export function weighPlaces(a: Fact, b: Fact): Weighing {
  const [ofA, ofB] = [placesOf(a), placesOf(b)]
  if (ofA.length === 0 || ofB.length === 0) return nothing
  const detail = listed([...ofA, ...ofB].map(({ key }) => key))
  const same = ofA.filter(({ key }) => ofB.some((other) => other.key === key))
  if (same.length > 0) return speaksFor('same-place', listed(same.map(({ key }) => key)))
  const within = (one: Party, other: Party): boolean => other.kind === 'state' && one.country === other.key
  if (ofA.some((one) => ofB.some((other) => within(one, other) || within(other, one))))
    return speaksFor('compatible-place', detail)
  const countries = [ofA, ofB].map((places) => places.flatMap(({ country }) => country ?? [])) as [string[], string[]]
  if (countries.some((each) => each.length === 0)) return nothing
  if (countries[0].some((country) => countries[1].includes(country)))
    return a.family === 'assault' ? speaksAgainst('other-place', detail) : nothing
  return speaksAgainst('other-place', detail)
}

/** Places of the act, and a place read as someone acted upon: "arrived in Bucharest". */
const placesOf = (fact: Fact): Party[] => {
  const { places, recipients } = fact.places.length > 0 ? fact : (fact.backdrop ?? fact)
  return [...places, ...recipients.filter(({ kind, key }) => kind === 'place' && key.startsWith('place/'))]
}
