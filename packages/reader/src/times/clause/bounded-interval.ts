import { addDays } from '../calendar/day.ts'
import type { DayInterval } from '../calendar/interval-of-value.ts'
import type { Boundary, Resolution } from '../meanings/meaning.ts'

/**
 * The interval that a preposition makes of a date's days: `seit Februar 2022` runs on from its first day, `bis Ende Juni` up to
 * its last, `nach dem 5. Mai` from the day after. Durations, sets and times of day stay as they are.
 */
export function boundedInterval({ type, value, interval }: Resolution, boundary: Boundary | null): DayInterval {
  const { from, to } = interval
  if (type !== 'DATE' || value.endsWith('_REF') || !from || !to) return interval
  switch (boundary) {
    case 'since':
    case 'from':
      return { from, to: null }
    case 'until':
      return { from: null, to }
    case 'after':
      return { from: addDays(to, 1), to: null }
    case 'before':
      return { from: null, to: addDays(from, -1) }
    default:
      return interval
  }
}
