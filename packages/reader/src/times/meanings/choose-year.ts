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

/** What a date without a year is: a day of a month, a month or season, or a holiday. */
export type Grain = 'day' | 'month' | 'holiday'

interface Leeway {
  /** Days that a date may lie ahead of publication though its clause tells of the past. */
  readonly ahead: number
  /** Days that it may lie behind though the clause tells of the future: what is just over is not told of as the next one. */
  readonly behind: number
  /** What is assumed where the clause has no tense. */
  readonly untold: Tense
}

const grains: Readonly<Record<Grain, Leeway>> = {
  day: { ahead: 60, behind: 90, untold: 'unknown' },
  month: { ahead: 0, behind: 45, untold: 'past' },
  holiday: { ahead: 0, behind: 14, untold: 'unknown' },
}

const strict: Leeway = { ahead: 0, behind: 0, untold: 'unknown' }

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
  grain: Grain,
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
  const { ahead, behind, untold } = turn === undefined ? grains[grain] : strict
  const side = tense === 'unknown' ? untold : tense
  const allowed = candidates.filter(({ interval }) => {
    if (side === 'past') return interval.from !== null && daysBetween(published, interval.from) <= ahead
    if (side === 'future') return interval.to !== null && daysBetween(interval.to, published) <= behind
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
