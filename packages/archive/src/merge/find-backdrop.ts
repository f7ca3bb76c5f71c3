import type { Backdrop, Fact } from '../model/fact.ts'
import { bodiesOf, participantsOf } from './sides-of.ts'

/** Characters between an attack and what is told of its victims: two or three sentences. */
const reach = 500

/**
 * Gives claims of force that name nobody (`three people were killed`) the parties, places and time of the attack that the article tells just before,
 * and those that only name a place (`protests in Tbilisi`) the country of it. Used to find the same claim elsewhere, never shown as what the claim says.
 */
export function addBackdrops(facts: readonly Fact[]): Fact[] {
  const inOrder = [...facts].sort((a, b) => a.trigger.start - b.trigger.start)
  return facts.map((fact) =>
    isBare(fact) ? { ...fact, backdrop: findBackdrop(fact, inOrder) ?? ofPlaces(fact) } : fact,
  )
}

const isForce = ({ family }: Fact): boolean => family === 'assault' || family === 'coercion'

const isOfPlace = (fact: Fact): boolean => isForce(fact) || fact.family === 'protest'

const isBare = (fact: Fact): boolean => isOfPlace(fact) && bodiesOf(participantsOf(fact)).length === 0

/** Who is acted upon in an attack, and who acts in a protest, is of the country where it is. */
const ofPlaces = ({ family, places, interval }: Fact): Backdrop | null =>
  places.length === 0
    ? null
    : { actors: family === 'protest' ? places : [], recipients: family === 'protest' ? [] : places, places, interval }

function findBackdrop(fact: Fact, inOrder: readonly Fact[]): Backdrop | null {
  if (!isForce(fact)) return null
  const before = inOrder.findLast(
    (other) =>
      isForce(other) &&
      !isBare(other) &&
      other.trigger.start < fact.trigger.start &&
      fact.trigger.start - other.trigger.end < reach,
  )
  if (!before) return null
  const { actors, recipients, places, interval } = before
  return { actors, recipients, places, interval }
}
