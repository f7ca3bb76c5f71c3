import { addDays, type Day, daysBetween, makeDay, weekdayOf, yearOf } from './day.ts'

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** The week of ISO 8601 that a day lies in: `2024-W47`. */
export function weekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3)
  const week = Math.floor(daysBetween(makeDay(yearOf(thursday), 1, 1), thursday) / 7) + 1
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`
}

export function mondayOfWeek(year: number, week: number): Day {
  return addDays(mondayOf(makeDay(year, 1, 4)), (week - 1) * 7)
}
