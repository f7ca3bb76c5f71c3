import type { Atom } from '../words/atom.ts'
import type { FoundTime } from './found-time.ts'
import { isRange } from './join-expressions.ts'

/** Gives both ends of a range the whole stretch: `vom [18.] bis [21. November]`. */
export function spreadRanges(atoms: readonly Atom[], found: readonly FoundTime[]): FoundTime[] {
  const spread = [...found]
  for (let index = 0; index + 1 < found.length; index++) {
    const left = found[index]
    const right = found[index + 1]
    if (!left || !right || left.resolution.type !== 'DATE' || right.resolution.type !== 'DATE') continue
    const { from } = left.resolution.interval
    const { to } = right.resolution.interval
    if (!from || !to || from > to || !isRange(atoms, left.expression, right.expression)) continue
    spread[index] = { ...left, resolution: { ...left.resolution, interval: { from, to } } }
    spread[index + 1] = { ...right, resolution: { ...right.resolution, interval: { from, to } } }
  }
  return spread
}
