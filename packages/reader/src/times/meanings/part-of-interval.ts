import { addDays, addMonths, daysBetween } from '../calendar/day.ts'
import type { DayInterval } from '../calendar/interval-of-value.ts'

/** `Anfang`, `Mitte`, `Ende`, and the two halves of a stretch of time. */
export type Part = 'start' | 'middle' | 'end' | 'firstHalf' | 'secondHalf'

const shares: Readonly<Record<Part, readonly [number, number]>> = {
  start: [0, 1 / 3],
  middle: [1 / 3, 2 / 3],
  end: [2 / 3, 1],
  firstHalf: [0, 1 / 2],
  secondHalf: [1 / 2, 1],
}

/** The days of a part: thirds or halves, cut at days in stretches up to a month and at months in longer ones. */
export function partOfInterval({ from, to }: DayInterval, part: Part): DayInterval {
  if (!from || !to) return { from, to }
  const [begin, end] = shares[part]
  const days = daysBetween(from, to) + 1
  if (days <= 31) {
    // Months are cut at the 10th and the 20th whatever their length.
    const length = Math.min(days, 30)
    return {
      from: addDays(from, Math.round(length * begin)),
      to: end === 1 ? to : addDays(from, Math.round(length * end) - 1),
    }
  }
  const months = Math.round(days / 30.44)
  return {
    from: addMonths(from, Math.round(months * begin)),
    to: end === 1 ? to : addDays(addMonths(from, Math.round(months * end)), -1),
  }
}

export function isPart(name: string | undefined): name is Part {
  return name !== undefined && name in shares
}
