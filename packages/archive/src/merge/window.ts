import type { Fact, Interval } from '../model/fact.ts'
import { isDaily } from './family.ts'

const dayLength = 86_400_000

/** The day so many days after (or, negative, before) an ISO date. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10)
}

/** Days that news is about without saying when: a report of today is rarely of what is older than a week. */
const newsWindow = 7
/** Attacks and accusations come every day; who tells of one without a day means the last one. */
const dailyWindow = 2
/** How far ahead a plan without a date is looked for. */
const planWindow = 60

/** What the article says of the time of an act, or of the attack whose victims it tells of. */
export const toldTime = ({ interval, backdrop }: Pick<Fact, 'interval' | 'backdrop'>): Interval | null =>
  interval ?? backdrop?.interval ?? null

/** When a fact can have been, as far as text and publication allow; open ends are null. */
export function windowOf(fact: Pick<Fact, 'interval' | 'published' | 'status' | 'family' | 'backdrop'>): Interval {
  const { published, status, family } = fact
  const told = toldTime(fact)
  if (told) return told
  if (!published) return { from: null, to: null }
  if (status === 'planned' || status === 'hypothetical') return { from: published, to: shiftDay(published, planWindow) }
  return { from: shiftDay(published, isDaily(family) ? -dailyWindow : -newsWindow), to: published }
}

/** Whether two intervals share a day when each end may be off by `tolerance` days. */
export function intervalsMeet(a: Interval, b: Interval, tolerance: number): boolean {
  const startsInTime = (one: Interval, other: Interval): boolean =>
    one.from === null || other.to === null || shiftDay(one.from, -tolerance) <= other.to
  return startsInTime(a, b) && startsInTime(b, a)
}

/** Whether both intervals are one and the same day. */
export function isSameDay(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && a.from !== null && a.from === a.to && a.from === b.from && b.from === b.to
}

/** Days between the ends, inclusive; infinite where an end is open. */
export function lengthOf({ from, to }: Interval): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : (Date.parse(to) - Date.parse(from)) / dayLength + 1
}
