import type { Sector } from '@lagebild/schema'
import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { isMutual } from './family.ts'
import { listed, nothing, speaksAgainst, speaksFor, type Weighing } from './reason.ts'
import { bodiesOf, isSamePerson, knownParties, personsOf, sidesOf } from './sides-of.ts'

/** Whether the same take part on each side. One claim may name fewer: "the minister left" does not say whom he had visited. */
export function weighParties(a: Fact, b: Fact): Weighing {
  const asOne = isMutual(a.family) || isMutual(b.family)
  const [ofA, ofB] = [a, b].map((fact) => (asOne ? [bodiesOf(knownParties(fact))] : sidesOf(fact))) as [
    readonly (readonly string[])[],
    readonly (readonly string[])[],
  ]
  const compared = ofA.map((side, index) => compareSets(side, ofB[index] ?? []))
  const all = listed([...ofA, ...ofB].flat())
  if (compared.includes('disjoint') && !hasTwoCountries(a, b)) return speaksAgainst('other-parties', all)
  if (isDomestic(ofA, ofB) && areOthers(a, b))
    return speaksAgainst('other-parties', listed([...a.actors, ...b.actors].map(({ name }) => name)))
  // Nobody is named in both: no contradiction, but nothing to go by either.
  if (compared.every((each) => each === 'silent' || each === 'unsaid')) return nothing
  if (compared.every((each) => each === 'equal' || each === 'silent')) return speaksFor('same-parties', all)
  return speaksFor('compatible-parties', all)
}

type Comparison = 'equal' | 'contained' | 'unsaid' | 'silent' | 'disjoint'

function compareSets(a: readonly string[], b: readonly string[]): Comparison {
  if (a.length === 0 && b.length === 0) return 'silent'
  if (a.length === 0 || b.length === 0) return 'unsaid'
  const shared = a.filter((key) => b.includes(key)).length
  if (shared === a.length && shared === b.length) return 'equal'
  return shared === Math.min(a.length, b.length) ? 'contained' : 'disjoint'
}

const isDomestic = (...sides: readonly (readonly (readonly string[])[])[]): boolean => new Set(sides.flat(2)).size === 1

/** Parts of a state speak for it; opposition, rebels and citizens do not. */
const stateSectors: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'JUD', 'LEG'])

/** Whether different parts of one country act: the opposition in the one claim, its government in the other. */
function areOthers(a: Fact, b: Fact): boolean {
  const [ofA, ofB] = [a, b].map(({ actors }) =>
    actors.flatMap(({ sector }) => (sector ? [stateSectors.has(sector) ? 'state' : sector] : [])),
  ) as [string[], string[]]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((sector) => ofB.includes(sector))
}

/** Whether one full name has a country in the one claim and another in the other: then one article has got it wrong. */
const hasTwoCountries = (a: Fact, b: Fact): boolean =>
  personsOf(a).some((one) => personsOf(b).some(({ key, country }) => key === one.key && country !== one.country))

/** Persons of either claim who can be one of the other. */
const sharedPersons = (a: Fact, b: Fact): Party[] => {
  const found = (one: Fact, other: Fact): Party[] =>
    personsOf(one).filter((person) => personsOf(other).some((each) => isSamePerson(person, each)))
  return [...found(a, b), ...found(b, a)]
}

/** Kim receives Kozlov, the premier receives Kozlov: the same two states, another meeting. */
export function weighPersons(a: Fact, b: Fact): Weighing {
  const [ofA, ofB] = [personsOf(a), personsOf(b)]
  for (const country of new Set(ofA.map((person) => person.country))) {
    const [one, other] = [ofA, ofB].map((persons) => persons.filter((person) => person.country === country)) as [
      Party[],
      Party[],
    ]
    const meet = one.some((person) => other.some((each) => isSamePerson(person, each)))
    if (one.length > 0 && other.length > 0 && !meet)
      return speaksAgainst('other-persons', listed([...one, ...other].map(({ name }) => name)))
  }
  const shared = sharedPersons(a, b)
  return shared.length > 0 ? speaksFor('same-persons', listed(shared.map(({ key }) => key))) : nothing
}
