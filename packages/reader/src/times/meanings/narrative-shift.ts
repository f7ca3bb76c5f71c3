import { intervalOfValue } from '../calendar/interval-of-value.ts'
import { openValue, periodOf, shiftDay, type TimeUnit } from '../calendar/period.ts'
import { dated, type Meaning, undated } from './meaning.ts'
import { mentionedDay, narrativeDay, narrativeTime } from './narrative-anchor.ts'

/** `am Vortag`, `the next day`, `drei Tage später`, `two years earlier`: counted from the last time mentioned. */
export const narrativeShift: Meaning = (captures, context) => {
  const unit = captures['unit'] as TimeUnit
  const count = Number(captures['count'] ?? 1)
  const sign = captures['direction'] === 'past' ? -1 : 1
  const told = narrativeTime(context)
  const isFine = unit === 'D' || unit === 'W' || unit.startsWith('T')
  const anchor = isFine ? narrativeDay(context) : (told?.interval.from ?? context.published)
  const type = unit.startsWith('T') ? 'TIME' : 'DATE'
  if (Number.isNaN(count)) return undated('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  if (!anchor) return undated(type, openValue(unit))
  const day = shiftDay(anchor, unit, sign * count)
  // `later` counts from something said; where no time was said, there is nothing to count from.
  const isAnchored = isFine ? mentionedDay(context) !== null : told !== null
  if (sign > 0 && !isAnchored) return undated(type, openValue(unit))
  const { dayPart } = captures
  if (dayPart) return dated(`${day}${dayPart}`, 'TIME')
  if (type === 'TIME') return { type, value: `${day}TXX:XX`, interval: intervalOfValue(day) }
  return { ...dated(periodOf(day, unit)), ...(sign < 0 ? { isAside: true } : {}) }
}

/** `an diesem Tag`, `the same day`. */
export const narrativeSameDay: Meaning = (_captures, context) => {
  const day = mentionedDay(context)
  return day ? dated(day) : undated('DATE', 'XXXX-XX-XX')
}

/** `in der dritten Woche`, `am zweiten Tag`: counted from the last day mentioned; open where there is none, or where it is one of something. */
export const countedPeriod: Meaning = (captures, context) => {
  const unit = captures['unit'] as TimeUnit
  const anchor = captures['of'] === undefined ? mentionedDay(context) : null
  if (anchor)
    return { ...dated(periodOf(shiftDay(anchor, unit, Number(captures['ordinal']) - 1), unit)), isAside: true }
  return undated('DATE', openValue(unit))
}
