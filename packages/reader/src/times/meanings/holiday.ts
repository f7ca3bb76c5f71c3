import { addDays, type Day, makeDay, weekdayOf } from '../calendar/day.ts'
import { easterSunday } from '../calendar/easter-sunday.ts'
import { intervalOfValue } from '../calendar/interval-of-value.ts'
import { nearestYear, statedYear } from './choose-year.ts'
import { dated, type Meaning, undated } from './meaning.ts'

/**
 * `Weihnachten`, `Ostern`, `Thanksgiving`. The table gives a rule: `12-25` a fixed day, `easter+49` a distance from Easter
 * Sunday, `11-W4-4` the fourth Thursday of November (`05-WL-1` the last Monday of May).
 */
export const holiday: Meaning = (captures, context) => {
  const rule = captures['holiday'] ?? ''
  const stated = statedYear(captures, context)
  const year =
    typeof stated === 'number' ? stated : nearestYear(context, (candidate) => holidayIn(rule, candidate), 'holiday')
  if (year !== null) return dated(holidayIn(rule, year))
  const isFixed = /^\d\d-\d\d$/.test(rule)
  return { ...undated('DATE', isFixed ? `XXXX-${rule}` : 'XXXX-XX-XX'), interval: intervalOfValue('') }
}

function holidayIn(rule: string, year: number): Day {
  const [, distance] = /^easter([+-]\d+)$/.exec(rule) ?? []
  if (distance !== undefined) return addDays(easterSunday(year), Number(distance))
  const [, month, week, weekday] = /^(\d\d)-W([1-5L])-(\d)$/.exec(rule) ?? []
  if (month !== undefined && weekday !== undefined) {
    if (week === 'L') {
      const next = `${addDays(makeDay(year, Number(month), 28), 4).slice(0, 8)}01`
      const back = (weekdayOf(addDays(next, -1)) - Number(weekday) + 7) % 7
      return addDays(next, -1 - back)
    }
    const first = makeDay(year, Number(month), 1)
    const ahead = (Number(weekday) - weekdayOf(first) + 7) % 7
    return addDays(first, ahead + 7 * (Number(week) - 1))
  }
  return `${String(year).padStart(4, '0')}-${rule}`
}
