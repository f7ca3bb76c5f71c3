import { daysBetween } from '../calendar/day.ts'
import { type DayInterval, intervalOfValue } from '../calendar/interval-of-value.ts'
import type { Captures } from '../patterns/pattern.ts'
import type { ResolutionContext, Tense } from './meaning.ts'

/** The year that the words give: `2024`, `'24`, `vergangenen Jahres`. Undefined where they give none. */
export function statedYear(captures: Captures, context: ResolutionContext): number | null | undefined {
  const { year, shortYear, yearShift } = captures
  if (year !== undefined) return Number(year)
  if (shortYear !== undefined) {
    // Two digits reach ten years ahead of publication, the rest is the century before.
    const reference = Number(context.published?.slice(0, 4) ?? 2020)
    const inCentury = Math.floor(reference / 100) * 100 + Number(shortYear)
    return inCentury > reference + 10 ? inCentury - 100 : inCentury
  }
  if (yearShift !== undefined)
    return context.published ? Number(context.published.slice(0, 4)) + Number(yearShift) : null
  return undefined
}

const middleDistance = (published: string, { from, to }: DayInterval): number =>
  from && to ? (daysBetween(published, from) + daysBetween(published, to)) / 2 : Number.POSITIVE_INFINITY

/**
 * The year for a date without one (`am 10. Februar`, `im Juli`): the nearest to publication that the tense allows. A day of a
 * month keeps to the nearest within some weeks, since plans are told in any tense (`wurde auf den 7. Dezember verschoben`).
 * @param turn `-1` where a word says that it is the last one, `1` the next
 * @param valueIn the value with a given year; null where that year has no such date
 */
export function nearestYear(
  context: ResolutionContext,
  valueIn: (year: number) => string | null,
  grain: 'day' | 'longer',
  turn?: string,
): number | null {
  const { published } = context
  if (!published) return null
  const year = Number(published.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => {
    const value = valueIn(candidate)
    return value === null ? [] : [{ candidate, interval: intervalOfValue(value) }]
  })
  const tense = turn === undefined ? tenseWithin(context) : Number(turn) < 0 ? 'past' : 'future'
  // A date that is just over is not told of as the next one, whatever the tense of its clause.
  const slack =
    turn !== undefined ? { past: 0, future: 0 } : grain === 'day' ? { past: 60, future: 90 } : { past: 0, future: 45 }
  const allowed = candidates.filter(({ interval }) => {
    if (tense === 'past' || (tense === 'unknown' && grain === 'longer'))
      return interval.from !== null && daysBetween(published, interval.from) <= slack.past
    if (tense === 'future') return interval.to !== null && daysBetween(interval.to, published) <= slack.future
    return true
  })
  const distance = (interval: DayInterval): number => Math.abs(middleDistance(published, interval))
  return allowed.sort((a, b) => distance(a.interval) - distance(b.interval))[0]?.candidate ?? null
}

/** The tense of the clause as the preposition before the date allows it: `seit Montag` is past, `bis Freitag` mostly to come. */
export function tenseWithin({ boundary, tense }: ResolutionContext): Tense {
  if (boundary === 'since') return 'past'
  const told = tense()
  return told === 'unknown' && (boundary === 'from' || boundary === 'until') ? 'future' : told
}
