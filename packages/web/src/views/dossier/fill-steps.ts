import type { Relation } from '@lagebild/schema'
import type { TimeStep } from './time-step.ts'

type Point = Relation['points'][number]

/** More columns than this are too narrow to be told apart; a longer span is drawn as it comes. */
const mostColumns = 400

/** Points of a relation with the days, weeks or months between them in which nothing happened, so that distance on the page is time. */
export function fillSteps(points: readonly Point[], step: TimeStep): readonly Point[] {
  const filled: Point[] = []
  for (const point of points) {
    let from = filled.at(-1)?.from
    while (from !== undefined && filled.length < mostColumns) {
      from = stepAfter(from, step)
      if (from >= point.from) break
      filled.push({ from, to: dayBefore(stepAfter(from, step)), cooperation: 0, conflict: 0, happenings: 0 })
    }
    filled.push(point)
  }
  return filled
}

function stepAfter(day: string, step: TimeStep): string {
  const date = new Date(day)
  if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCDate(date.getUTCDate() + (step === 'week' ? 7 : 1))
  return date.toISOString().slice(0, 10)
}

function dayBefore(day: string): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
