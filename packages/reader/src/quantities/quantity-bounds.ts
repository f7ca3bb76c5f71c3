import type { ModifierEffect } from './rule-lexicon.ts'

export interface Bounds {
  readonly min: number | null
  readonly minInclusive: boolean
  readonly max: number | null
  readonly maxInclusive: boolean
  readonly approximate: boolean
}

/**
 * The range that numbers and their modifiers leave open. A plural without a number (`Dutzende`) is two or more of its size.
 * `knapp 200` and `nearly 200` stay at 200, approximately: below it, but near, and a range that excludes 200 without a lower
 * end would say no more than `unter 200`.
 */
export function boundsOf(
  low: number,
  high: number,
  effects: readonly ModifierEffect[],
  isRange: boolean,
  isVague: boolean,
): Bounds {
  const approximate = isVague || effects.includes('about')
  const closed: Bounds = { min: low, minInclusive: true, max: high, maxInclusive: true, approximate }
  if (isRange) return closed
  const effect = effects.find((name) => name !== 'about' && name !== 'exact') ?? (isVague ? 'from' : null)
  switch (effect) {
    case 'above':
      return { ...closed, minInclusive: false, max: null, maxInclusive: false }
    case 'from':
      return { ...closed, max: null, maxInclusive: false }
    case 'below':
      return { ...closed, min: null, minInclusive: false, maxInclusive: false }
    case 'to':
      return { ...closed, min: null, minInclusive: false }
    default:
      return closed
  }
}
