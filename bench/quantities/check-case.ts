import type { FoundQuantity } from '../../packages/reader/src/quantities/found-quantity.ts'
import type { Case, Expectation } from './specification.ts'
import { isSameUnit } from './unit-names.ts'

/**
 * Whether a case is read as specified: every expected value is an end of a quantity over its words, and there is no other
 * quantity whose unit is of the kind. One range may answer for two numbers.
 */
export function checkCase({ expected }: Case, found: readonly FoundQuantity[], kind: RegExp): boolean {
  const overlaps = (want: Expectation, { start, end }: FoundQuantity): boolean => start < want.end && want.start < end
  const isAnswered = expected.every((want) =>
    found.some((quantity) => overlaps(want, quantity) && isAnswer(want, quantity)),
  )
  const extra = found.filter((quantity) => !expected.some((want) => overlaps(want, quantity)))
  return isAnswered && !extra.some(({ unit }) => kind.test(unit ?? 'number'))
}

function isAnswer(want: Expectation, { min, max, unit }: FoundQuantity): boolean {
  return (
    [min, max].some((value) => value !== null && want.value !== null && isClose(value, want.value, unit)) &&
    isSameUnit(want.unit, unit)
  )
}

/** Parts of a whole are kept as percent. */
function isClose(value: number, wanted: number, unit: string | null): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
  return isNear(value, wanted) || (unit === 'percent' && isNear(value / 100, wanted))
}
