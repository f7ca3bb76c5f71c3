import { monthNumber } from './month-names.ts'
import { timeZones } from './time-zones.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Longest text that can be a date; longer ones are not looked at. */
const longest = 100

/**
 * The date or date-time that the whole text stands for, as ISO 8601 and only as exact as written, or null.
 * Reads ISO 8601, RFC 2822 and the German and English ways of news sites:
 * `21. November, 2024` · `Do, 21.11.2024, 14:05 Uhr` · `Nov. 21, 2024 2:05 p.m. GMT` · `20241121T140500Z`.
 * `03/04/2024` stays null: it means March in one country and April in the other.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (trimmed.length < 8 || trimmed.length > longest) return null
  return parseIso(trimmed) ?? parseWritten(trimmed)
}

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|z|[+-]\d{2}(?::?\d{2})?))?)?(?: ?(?:UTC|GMT))?$/

function parseIso(text: string): string | null {
  const match = iso.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second, zone] = match
  const date = isoDay({ year: Number(year), month: Number(month), day: Number(day) })
  if (!date || hour === undefined) return date
  const offset = zone ?? (/(?:UTC|GMT)$/.test(text) ? 'Z' : '')
  return withTime(date, Number(hour), Number(minute), second === undefined ? null : Number(second), isoOffset(offset))
}

function parseWritten(text: string): string | null {
  const day = dayFirst(text) ?? monthFirst(text) ?? numeric(text)
  if (!day) return null
  const date = isoDay(day.value)
  const rest = text.slice(day.end).replace(/^[\s,.;|–—@·-]+/, '')
  if (!date || rest === '') return date
  const time = clock.exec(rest)
  if (!time) return null
  const [, hour, minute, second, half, zone] = time
  const isAfternoon = half ? /^p/i.test(half) : false
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour)
  const offset = zone ? (timeZones[zone.toLowerCase()] ?? isoOffset(zone)) : ''
  return withTime(date, hours, Number(minute ?? 0), second ? Number(second) : null, offset)
}

/** `Donnerstag, ` · `Do., ` · `Thu ` */
const weekday = String.raw`(?:(?:mo|di|mi|do|fr|sa|so|tu|we|th|su)\p{L}{0,8}\.?,? )?`
const clock =
  /^(?:um |at |- )?(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?(?: ?([ap]\.?m\.?))?(?: ?Uhr)?(?: ?\(?([A-Z]{1,4}|[+-]\d{2}:?\d{2})\)?)?\.?$/i

function dayFirst(text: string): { value: Day; end: number } | null {
  const match = new RegExp(
    String.raw`^${weekday}(?:den |the )?(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}{3,9})\.?,? (\d{4})(?!\d)`,
    'iu',
  ).exec(text)
  return match ? dayOf(match, match[3], monthNumber(match[2] ?? ''), match[1]) : null
}

function monthFirst(text: string): { value: Day; end: number } | null {
  const match = new RegExp(String.raw`^${weekday}(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, 'iu').exec(
    text,
  )
  return match ? dayOf(match, match[3], monthNumber(match[1] ?? ''), match[2]) : null
}

function numeric(text: string): { value: Day; end: number } | null {
  const dotted = new RegExp(String.raw`^${weekday}(?:den )?(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)`, 'iu').exec(text)
  if (dotted) return dayOf(dotted, dotted[3], Number(dotted[2]), dotted[1])
  const slashed = new RegExp(String.raw`^${weekday}(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)`, 'iu').exec(text)
  const [first, second] = [Number(slashed?.[1]), Number(slashed?.[2])]
  if (slashed && first > 12) return dayOf(slashed, slashed[3], second, slashed[1])
  if (slashed && (second > 12 || first === second)) return dayOf(slashed, slashed[3], first, slashed[2])
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text)
  return yearFirst ? dayOf(yearFirst, yearFirst[1], Number(yearFirst[2]), yearFirst[3]) : null
}

function dayOf(match: RegExpExecArray, year: string | undefined, month: number | null, day: string | undefined) {
  return month === null ? null : { value: { year: Number(year), month, day: Number(day) }, end: match[0].length }
}

function isoDay({ year, month, day }: Day): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1600 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

function withTime(date: string, hour: number, minute: number, second: number | null, offset: string): string | null {
  if (hour > 24 || minute > 59 || (second ?? 0) > 60) return null
  const parts = second === null ? [hour, minute] : [hour, minute, second]
  return `${date}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}${offset}`
}

function isoOffset(zone: string): string {
  if (zone.toUpperCase() === 'Z') return 'Z'
  const match = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  return match ? `${match[1]}:${match[2] ?? '00'}` : ''
}
