import { type DayInterval, intervalOfValue, openInterval } from '../calendar/interval-of-value.ts'
import { durationValue, openValue, periodOf, shiftDay, type TimeUnit } from '../calendar/period.ts'
import type { Captures } from '../patterns/pattern.ts'
import { dated, type Meaning, type ResolutionContext, undated } from './meaning.ts'

/**
 * `drei Wochen`, `a few days`, `in den letzten Monaten`. The value is the length; where the words anchor it in time
 * (`vor drei Wochen`, `seit drei Jahren`, `binnen zwei Monaten`, `die vergangenen fünf Jahre`) it has an interval.
 */
export const duration: Meaning = (captures, context) => {
  const [count, unit] = lengthOf(captures)
  if (!unit) return null
  const value = durationValue(count, unit)
  return { type: 'DURATION', value, interval: anchoredInterval(count, unit, captures['direction'], context) }
}

/** Count and unit of a stretch: from one word (`zweijährig`), or count, fraction and unit apart. */
function lengthOf(captures: Captures): [string, TimeUnit | undefined] {
  const joined = (captures['spanAdjective'] ?? '').split('|')
  if (joined.length === 2) return [joined[0] ?? 'X', joined[1] as TimeUnit]
  const unit = (captures['unit'] ?? captures['wordWithUnits'] ?? captures['spanSuffix']) as TimeUnit | undefined
  const { count = 'X', fraction, half, nextUnit } = captures
  const tens = captures['joinTens'] === undefined ? 0 : Number(captures['tens'])
  const whole = fraction !== undefined ? `${count}.${fraction}` : tens ? String(tens + Number(count)) : count
  return [half === undefined ? whole : String(Number(whole) + 0.5), unit ?? (nextUnit as TimeUnit | undefined)]
}

function anchoredInterval(
  count: string,
  unit: TimeUnit,
  direction: string | undefined,
  { published, boundary, tense }: ResolutionContext,
): DayInterval {
  if (!published) return openInterval
  const length = Number(count)
  const isVague = Number.isNaN(length)
  const back = isVague ? null : shiftDay(published, unit, -length)
  const ahead = isVague ? null : shiftDay(published, unit, length)
  if (direction === 'past') return { from: back, to: boundary === 'since' ? null : published }
  if (direction === 'future') return { from: published, to: ahead }
  switch (boundary) {
    case 'before':
      return back ? intervalOfValue(periodOf(back, unit)) : { from: null, to: published }
    case 'since':
      return { from: back, to: null }
    case 'within':
      return tense() === 'past' ? openInterval : { from: published, to: ahead }
    case 'in':
      if (tense() !== 'future') return openInterval
      return ahead ? intervalOfValue(periodOf(ahead, unit)) : { from: published, to: null }
    default:
      return openInterval
  }
}

/** `two weeks ago`: a DATE as long as its unit; `years ago` is only past. */
export const timeAgo: Meaning = (captures, context) => {
  const [count, unit] = lengthOf(captures)
  if (!unit) return null
  const length = Number(count)
  const sign = captures['direction'] === 'future' ? 1 : -1
  if (Number.isNaN(length)) return reference({ value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }, context)
  if (!context.published) return undated('DATE', openValue(unit))
  const day = shiftDay(context.published, unit, sign * length)
  return dated(unit.startsWith('T') ? day : periodOf(day, unit))
}

/** `derzeit`, `kürzlich`, `in the future`. */
export const reference: Meaning = (captures, { published, tense }) => {
  const value = captures['value'] ?? ''
  // `bald kam ihm der Gedanke`, `he soon left`: soon after something past.
  if (value === 'FUTURE_REF' && tense() === 'past') return null
  const intervals: Partial<Record<string, DayInterval>> = {
    PRESENT_REF: { from: published, to: published },
    PAST_REF: { from: null, to: published },
    FUTURE_REF: { from: published, to: null },
  }
  return { type: 'DATE', value, interval: intervals[value] ?? openInterval }
}
