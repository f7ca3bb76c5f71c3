import { calendarDate, century, dayOfJoinedMonth, decade, doubleYear } from './calendar-date.ts'
import { duration, reference, timeAgo } from './duration.ts'
import { holiday } from './holiday.ts'
import type { Meaning } from './meaning.ts'
import { countedPeriod, narrativeSameDay, narrativeShift } from './narrative-shift.ts'
import { recurrence } from './recurrence.ts'
import {
  narrativePeriod,
  partOfYear,
  relativePeriod,
  samePeriod,
  season,
  weekdayDate,
  weekend,
} from './relative-period.ts'
import { clockTime, deicticDay, partOfDay } from './time-of-day.ts'

/** Meanings by the names that the pattern tables use; `none` holds words back from other patterns. */
export const meanings: Readonly<Record<string, Meaning>> = {
  none: () => null,
  calendarDate,
  dayOfJoinedMonth,
  doubleYear,
  decade,
  century,
  relativePeriod,
  narrativePeriod,
  samePeriod,
  weekend,
  weekdayDate,
  season,
  partOfYear,
  duration,
  timeAgo,
  reference,
  recurrence,
  partOfDay,
  deicticDay,
  clockTime,
  narrativeShift,
  narrativeSameDay,
  countedPeriod,
  holiday,
}
