import { addDays, addMonths, type Day, monthOf, yearOf } from './day.ts'
import { weekOf } from './week.ts'

/** Units of TIMEX3 durations; `TH`, `TM`, `TS` are the ones that stand behind the T. */
export type TimeUnit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE' | 'TH' | 'TM' | 'TS'

/** `P3Y`, `PT30M`, `PXD`; the count is written as given. */
export function durationValue(count: string, unit: TimeUnit): string {
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`
}

const monthsOf: Partial<Record<TimeUnit, number>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200 }

/** A day some units on; hours and less stay on the day. Halves are rounded to the next smaller unit's whole. */
export function shiftDay(day: Day, unit: TimeUnit, count: number): Day {
  const months = monthsOf[unit]
  if (months !== undefined) return addMonths(day, Math.round(months * count))
  if (unit === 'D') return addDays(day, Math.round(count))
  if (unit === 'W' || unit === 'WE') return addDays(day, Math.round(7 * count))
  return day
}

/** The value of the day, week, month … that a day lies in. */
export function periodOf(day: Day, unit: TimeUnit): string {
  switch (unit) {
    case 'W':
      return weekOf(day)
    case 'WE':
      return `${weekOf(day)}-WE`
    case 'M':
      return day.slice(0, 7)
    case 'Q':
      return `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`
    case 'H':
      return `${day.slice(0, 4)}-H${Math.ceil(monthOf(day) / 6)}`
    case 'Y':
      return day.slice(0, 4)
    case 'DE':
      return day.slice(0, 3)
    case 'CE':
      return String(Math.floor((yearOf(day) - 1) / 100)).padStart(2, '0')
    default:
      return day
  }
}

const openValues: Partial<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX', WE: 'XXXX-WXX-WE' }

/** The value of a period that is not known: `XXXX-XX` for a month. */
export const openValue = (unit: string): string => openValues[unit] ?? 'XXXX-XX-XX'
