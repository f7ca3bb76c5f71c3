import { addDays, type Day, monthOf, weekdayOf, yearOf } from '../calendar/day.ts'
import { intervalOfValue } from '../calendar/interval-of-value.ts'
import { openValue, periodOf, shiftDay, type TimeUnit } from '../calendar/period.ts'
import { mondayOf } from '../calendar/week.ts'
import type { Captures } from '../patterns/pattern.ts'
import { withPart } from './calendar-date.ts'
import { nearestYear, statedYear, tenseWithin } from './choose-year.ts'
import { dated, type Meaning, type ResolutionContext, undated } from './meaning.ts'
import { mentionedDay, narrativeTime, narrativeYear } from './narrative-anchor.ts'

/** `vergangene Woche`, `im kommenden Jahr`, `this month`, `Mitte des laufenden Jahres`. */
export const relativePeriod: Meaning = (captures, context) => {
  const unit = captures['unit'] as TimeUnit
  if (!context.published) return undated('DATE', openValue(unit))
  const day = shiftDay(context.published, unit, Number(captures['shift'] ?? 0))
  return withPart(periodOf(day, unit), captures['part'])
}

/** `Ende des Jahres`: the year that is told of, or the running one. */
export const narrativePeriod: Meaning = (captures, context) => {
  const unit = captures['unit'] as TimeUnit
  const told = unit === 'Y' ? narrativeYear(context, /^\d{4}/) : null
  if (told !== null) return withPart(String(told), captures['part'])
  return relativePeriod({ ...captures, shift: '0' }, context)
}

/** `im selben Jahr`, `that week`: the period around the time told of. */
export const samePeriod: Meaning = (captures, context) => {
  const unit = captures['unit'] as TimeUnit
  const day = unit === 'D' ? mentionedDay(context) : narrativeTime(context)?.interval.from
  return day ? withPart(periodOf(day, unit), captures['part']) : undated('DATE', openValue(unit))
}

/** `am Wochenende`: the last, or the coming one if the clause tells of the future. */
export const weekend: Meaning = (captures, context) => {
  const { published } = context
  if (!published) return undated('DATE', openValue('WE'))
  const isWeekend = weekdayOf(published) >= 6
  const { shift } = captures
  const step = Number(shift ?? 0)
  const isComing = context.tense() === 'future' || (shift !== undefined && context.tense() !== 'past')
  const byTense = isComing || isWeekend ? 0 : -1
  const weeks = step > 0 ? step - (isWeekend ? 0 : 1) : step < 0 ? -1 : byTense
  return dated(periodOf(addDays(published, 7 * weeks), 'WE'))
}

/**
 * `am Mittwoch`: the nearest one on the side that the tense tells, the day of publication included; `vergangenen Mittwoch` and
 * `kommenden Mittwoch` leave that day out. With a part of the day it is a TIME.
 */
export const weekdayDate: Meaning = (captures, context) => {
  const [name = '', joinedPart] = (captures['weekday'] ?? captures['weekdayPart'] ?? '').split('|')
  const part = captures['dayPart'] ?? joinedPart
  const type = part ? 'TIME' : 'DATE'
  if (!context.published) return undated(type, `XXXX-WXX-${name}${part ?? ''}`)
  const near = weekdayNear(context.published, Number(name), captures, context)
  // `in der Nacht auf Mittwoch` begins on Tuesday.
  const day = captures['dayBefore'] ? addDays(near, -1) : near
  return dated(`${day}${part ?? ''}`, type)
}

function weekdayNear(published: Day, weekday: number, captures: Captures, context: ResolutionContext): Day {
  const { shiftDay: deictic, ofWeek } = captures
  if (deictic !== undefined) return addDays(published, Number(deictic))
  if (ofWeek !== undefined) return addDays(mondayOf(published), 7 * Number(captures['shift']) + weekday - 1)
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  const shift = captures['shift'] === undefined ? undefined : Number(captures['shift'])
  if (shift !== undefined && shift > 0) return addDays(published, (ahead === 0 ? 7 : ahead) + 7 * (shift - 1))
  if (shift !== undefined && shift < 0) return addDays(published, ahead - 7)
  const isAhead = tenseWithin(context) === 'future'
  return addDays(published, isAhead || ahead === 0 ? ahead : ahead - 7)
}

const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** `im Frühjahr 2015`, `vergangenen Herbst`, `this summer`. */
export const season: Meaning = (captures, context) => {
  const name = captures['season'] ?? ''
  const valueIn = (year: number): string => `${String(year).padStart(4, '0')}-${name}`
  const stated = statedYear(captures, context)
  if (typeof stated === 'number') return withPart(valueIn(stated), captures['part'])
  const { published } = context
  if (!published) return undated('DATE', `XXXX-${name}`)
  const shift = captures['shift']
  if (shift === undefined)
    return withPart(valueIn(nearestYear(context, valueIn, 'month') ?? yearOf(published)), captures['part'])
  const start = seasonStart[name] ?? 1
  // January and February belong to the winter that began the year before.
  const running = name === 'WI' && monthOf(published) <= 3 ? yearOf(published) - 1 : yearOf(published)
  const isOver = monthOf(published) > start + 2
  const isAhead = monthOf(published) < start && running === yearOf(published)
  const step = Number(shift) < 0 && isOver ? 0 : Number(shift) > 0 && isAhead ? 0 : Number(shift)
  return withPart(valueIn(running + step), captures['part'])
}

/** `im dritten Quartal`, `der zweiten Jahreshälfte`, `the first half of 2019`. A report of the past means one that is over. */
export const partOfYear: Meaning = (captures, context) => {
  const unit = captures['unit'] ?? 'Q'
  const number = Number(captures['ordinal'] ?? captures['count'])
  if (!(number >= 1 && number <= (unit === 'Q' ? 4 : 2))) return null
  const valueIn = (year: number): string => `${String(year).padStart(4, '0')}-${unit}${number}`
  const stated = statedYear(captures, context)
  if (typeof stated === 'number') return dated(valueIn(stated))
  const { published } = context
  if (!published) return undated('DATE', `XXXX-${unit}${number}`)
  const year = yearOf(published)
  const isOver = (intervalOfValue(valueIn(year)).to ?? '') < published
  return dated(
    valueIn(
      context.tense() === 'past' && !isOver && (intervalOfValue(valueIn(year)).from ?? '') > published
        ? year - 1
        : year,
    ),
  )
}
