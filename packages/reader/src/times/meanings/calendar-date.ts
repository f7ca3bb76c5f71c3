import { isCalendarDay, makeDay } from '../calendar/day.ts'
import { intervalOfValue } from '../calendar/interval-of-value.ts'
import type { Captures } from '../patterns/pattern.ts'
import { nearestYear, statedYear } from './choose-year.ts'
import type { Meaning, Resolution, ResolutionContext } from './meaning.ts'
import { narrativeYear } from './narrative-anchor.ts'
import { isPart, partOfInterval } from './part-of-interval.ts'

/** Days, months and years of the calendar, whole or in part: `am 21. November`, `Ende Juni`, `Nov. 21, 2024`, `2019`. */
export const calendarDate: Meaning = (captures, context) => {
  const month = Number(captures['month'] ?? captures['monthNumber'] ?? 0)
  const day = Number(captures['day'] ?? 0)
  const valueIn = (year: number): string | null => {
    if (!month) return String(year).padStart(4, '0')
    if (!day) return makeDay(year, month, 1).slice(0, 7)
    return isCalendarDay(year, month, day) ? makeDay(year, month, day) : null
  }
  const year = yearOfDate(captures, context, month, valueIn)
  if (year === null) {
    if (!month) return null
    const open = makeDay(2000, month, day || 1).slice(4, day ? 10 : 7)
    return day > 31 || month > 12 ? null : { type: 'DATE', value: `XXXX${open}`, interval: intervalOfValue('') }
  }
  const value = valueIn(year)
  if (value === null) return null
  const { dayPart } = captures
  return dayPart ? { ...withPart(`${value}${dayPart}`, undefined), type: 'TIME' } : withPart(value, captures['part'])
}

export function withPart(value: string, part: string | undefined): Resolution {
  const whole = intervalOfValue(value)
  return { type: 'DATE', value, interval: isPart(part) ? partOfInterval(whole, part) : whole }
}

function yearOfDate(
  captures: Captures,
  context: ResolutionContext,
  month: number,
  valueIn: (year: number) => string | null,
): number | null {
  const stated = statedYear(captures, context)
  if (stated !== undefined) return stated
  if (captures['yearTurn'] !== undefined) return nearestYear(context, valueIn, 'month', captures['yearTurn'])
  const joined = joinedYear(context, month)
  if (joined !== null) return joined
  const told = narrativeYear(context, /^\d{4}-(\d\d|SP|SU|FA|WI)/)
  if (told !== null) return told
  return nearestYear(context, valueIn, captures['day'] ? 'day' : 'month')
}

/** `zwischen Juni und September 2012`: the year said at the end counts for both; a later month is one of the year before. */
function joinedYear(context: ResolutionContext, month: number): number | null {
  for (const next of context.joinedAfter) {
    const year = statedYear(next, context)
    const nextMonth = Number(next['month'] ?? next['monthNumber'] ?? 0)
    if (year && nextMonth) return month > nextMonth ? year - 1 : year
  }
  return null
}

/** A bare number that is a day of a month said beside it: `am 10. und 11. Februar`, `October 18 and 19`. */
export const dayOfJoinedMonth: Meaning = (captures, context) => {
  const others = captures['side'] === 'before' ? context.joinedBefore : context.joinedAfter
  const dated = others.find((other) => other['month'] !== undefined || other['monthNumber'] !== undefined)
  if (!dated) return null
  const { month, monthNumber, year, shortYear, yearShift } = dated
  const shared = Object.entries({ month, monthNumber, year, shortYear, yearShift }).filter(
    ([, value]) => value !== undefined,
  )
  return calendarDate(
    { ...(Object.fromEntries(shared) as Captures), day: captures['day'] ?? '' },
    { ...context, joinedAfter: [] },
  )
}

/** `2014/15`: one stretch of two years. */
export const doubleYear: Meaning = (captures) => {
  const first = Number(captures['year'])
  const second = Math.floor(first / 100) * 100 + Number(captures['shortYear'])
  if (second !== first + 1) return null
  const value = `${first}/${second}`
  return { type: 'DATE', value, interval: intervalOfValue(value) }
}

/** `die 1990er-Jahre`, `the sixties`; `19. Jahrhundert`. Two digits are decades of the 20th century. */
export const decade: Meaning = (captures) => {
  const year = captures['year'] ?? `19${captures['shortYear'] ?? ''}`
  return /^\d{3}0$/.test(year) ? withPart(year.slice(0, 3), captures['part']) : null
}

export const century: Meaning = (captures) => {
  const number = Number(captures['ordinal'] ?? captures['count'])
  if (!(number >= 1 && number <= 22)) return null
  return withPart(String(number - 1).padStart(2, '0'), captures['part'])
}
