/** A day as ISO 8601 date: `2024-11-21`. Calendar arithmetic is proleptic Gregorian and knows no time zones. */
export type Day = string

const millisecondsADay = 86_400_000

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const epochDay = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay)

const fromEpochDay = (value: number): Day => new Date(value * millisecondsADay).toISOString().slice(0, 10)

export function makeDay(year: number, month: number, date: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1
}

export function addDays(day: Day, count: number): Day {
  return fromEpochDay(epochDay(day) + count)
}

export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from)
}

export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** The same date some months on; the last of the month where it has no such date. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return makeDay(year, month, Math.min(Number(day.slice(8, 10)), lengthOfMonth(year, month)))
}

export function isCalendarDay(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month)
}
