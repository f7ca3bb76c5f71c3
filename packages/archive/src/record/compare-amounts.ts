import type { FactQuantity } from '../model/fact.ts'
import type { Relation } from './relate.ts'

/** By how much "about 12,000" may be off. */
const approximateShare = 0.1

type Bounds = readonly [from: number, fromIncluded: boolean, to: number, toIncluded: boolean]

/** How one amount stands to another of the same kind. */
export function compareAmounts(a: FactQuantity, b: FactQuantity): Relation {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  if (isBelow(one, other) || isBelow(other, one)) return 'excludes'
  const [within, contains] = [isWithin(one, other), isWithin(other, one)]
  if (within && contains) return 'equals'
  return within ? 'within' : contains ? 'contains' : 'overlaps'
}

function boundsOf({ min, minInclusive, max, maxInclusive, approximate }: FactQuantity): Bounds {
  const slack = approximate ? approximateShare : 0
  return [
    min === null ? Number.NEGATIVE_INFINITY : min - Math.abs(min) * slack,
    min === null || minInclusive || approximate,
    max === null ? Number.POSITIVE_INFINITY : max + Math.abs(max) * slack,
    max === null || maxInclusive || approximate,
  ]
}

const isBelow = ([, , to, toIncluded]: Bounds, [from, fromIncluded]: Bounds): boolean =>
  to < from || (to === from && !(toIncluded && fromIncluded))

const isWithin = (one: Bounds, other: Bounds): boolean =>
  (one[0] > other[0] || (one[0] === other[0] && (other[1] || !one[1]))) &&
  (one[2] < other[2] || (one[2] === other[2] && (other[3] || !one[3])))
