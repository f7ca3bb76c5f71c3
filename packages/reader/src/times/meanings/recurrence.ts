import { durationValue, type TimeUnit } from '../calendar/period.ts'
import { type Meaning, undated } from './meaning.ts'

/** `jährlich`, `jeden Montag`, `alle zwei Wochen`, `a year` as a rate: a SET, which fixes no days. */
export const recurrence: Meaning = (captures) => {
  const { weekday, weekdayPart, dayPart, month, season, unit, count = '1', value } = captures
  const [day, part = dayPart ?? ''] = (weekday ?? weekdayPart ?? '').split('|')
  if (day) return undated('SET', `XXXX-WXX-${day}${part}`)
  if (month) return undated('SET', `XXXX-${month.padStart(2, '0')}`)
  if (season) return undated('SET', `XXXX-${season}`)
  if (unit) return undated('SET', durationValue(count, unit as TimeUnit))
  if (dayPart) return undated('SET', `XXXX-XX-XX${dayPart}`)
  return value ? undated('SET', value) : null
}
