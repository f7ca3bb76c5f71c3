import { addDays, type Day } from '../calendar/day.ts'
import { dated, type Meaning, type Resolution, type ResolutionContext, undated } from './meaning.ts'
import { narrativeDay, nearDay } from './narrative-anchor.ts'
import { weekdayDate } from './relative-period.ts'

const onDay = (day: Day | null, time: string): Resolution =>
  day ? dated(`${day}${time}`, 'TIME') : undated('TIME', `XXXX-XX-XX${time}`)

/** `am Nachmittag`, `in der Nacht`, `this morning`: on the day that is told of. */
export const partOfDay: Meaning = (captures, context) => {
  const said = followingDay(context)
  const day = said ?? (captures['shift'] === undefined ? narrativeDay(context) : context.published)
  const shift = Number(captures['shift'] ?? 0)
  return onDay(day && shift ? addDays(day, shift) : day, captures['dayPart'] ?? '')
}

/** `heute`, `gestern Abend`, `tomorrow night`. */
export const deicticDay: Meaning = (captures, context) => {
  const { published } = context
  const day = published && addDays(published, Number(captures['shift'] ?? 0))
  const part = captures['dayPart']
  if (part) return onDay(day, part)
  return day ? dated(day) : undated('DATE', 'XXXX-XX-XX')
}

/** `um 20.30 Uhr`, `8 p.m.`: on the day told of nearby, or that of publication; after `täglich` it is of no day. */
export const clockTime: Meaning = (captures, context) => {
  const { hour = '', minute = '00', half, dayPart, clock } = captures
  if (clock) return onDay(dayOfClock(context), clock)
  const stated = Number(hour)
  const isLate = half === 'pm' || ((dayPart === 'TEV' || dayPart === 'TAF') && stated >= 1)
  const value = isLate && stated < 12 ? stated + 12 : half === 'am' && stated === 12 ? 0 : stated
  if (value > 24 || (half && (stated > 12 || stated === 0))) return null
  const time = `T${String(value).padStart(2, '0')}:${minute}`
  const [last] = context.earlierHere
  const isRecurring = last?.type === 'SET' || (last?.type === 'TIME' && last.value.startsWith('T'))
  return isRecurring ? undated('TIME', time) : onDay(dayOfClock(context, captures['weekday']), time)
}

function dayOfClock(context: ResolutionContext, weekday?: string): Day | null {
  // `8 p.m. Friday`
  if (weekday !== undefined) return weekdayDate({ weekday }, context)?.interval.from ?? null
  const said = followingDay(context)
  if (said) return said
  const isNamed = context.boundary !== null
  const near = isNamed ? nearDay(context) : nearDay({ ...context, earlierAbove: [] })
  return near ?? context.published
}

const followingDay = (context: ResolutionContext): Day | null => {
  const value = context.following()?.value ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : null
}
