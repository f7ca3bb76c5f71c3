import type { DayRange, Language } from '@lagebild/schema'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fillPattern } from './fill-pattern.ts'
import { locales } from './locale.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatPart(language: Language, day: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.keys(options).join(' ')}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : format.format(date)
}

/** A day in full: `20. November 2024`. */
export function formatDay(language: Language, day: string): string {
  return formatPart(language, day, { day: 'numeric', month: 'long', year: 'numeric' })
}

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10)

type Span =
  | { readonly kind: 'day' | 'month' | 'year' | 'from' | 'until'; readonly text: string }
  | { readonly kind: 'range'; readonly text: string; readonly to: string }

/** Whether days are one day, a whole month, a whole year or something between; parts that both ends share are written once. */
function spanOf(language: Language, { phrases }: Lexicon, { from, to }: DayRange): Span | null {
  if (from && to) {
    if (from === to) return { kind: 'day', text: formatDay(language, from) }
    const isWhole = from.endsWith('-01') && to.slice(0, 4) === from.slice(0, 4)
    if (isWhole && to === lastDayOf(from))
      return { kind: 'month', text: formatPart(language, from, { month: 'long', year: 'numeric' }) }
    if (isWhole && from.endsWith('-01-01') && to.endsWith('-12-31')) return { kind: 'year', text: from.slice(0, 4) }
    return { kind: 'range', text: startOf(from, to), to: formatDay(language, to) }
  }
  if (from) return { kind: 'from', text: formatDay(language, from) }
  if (to) return { kind: 'until', text: formatDay(language, to) }
  return null

  function startOf(first: string, last: string): string {
    if (first.slice(0, 7) === last.slice(0, 7))
      return fillPattern(phrases.get('day-number') ?? '{0}', Number(first.slice(8, 10)))
    if (first.slice(0, 4) === last.slice(0, 4)) return formatPart(language, first, { day: 'numeric', month: 'long' })
    return formatDay(language, first)
  }
}

/** Days as they stand alone: `18. bis 20. November 2024`, `November 2024`, `seit 1. Februar 2022`. */
export function formatDays(language: Language, lexicon: Lexicon, range: DayRange): string {
  const { phrases } = lexicon
  const span = spanOf(language, lexicon, range)
  if (!span) return phrases.get('days-unknown') ?? ''
  if (span.kind === 'range') return fillPattern(phrases.get('days-range') ?? '', span.text, span.to)
  if (span.kind === 'from') return fillPattern(phrases.get('days-since') ?? '', span.text)
  if (span.kind === 'until') return fillPattern(phrases.get('days-until') ?? '', span.text)
  return span.text
}

/** Days as a part of a sentence: `am 20. November 2024`, `im November 2024`; null where none is told. */
export function tellDays(language: Language, lexicon: Lexicon, range: DayRange, isOngoing: boolean): string | null {
  const { phrases } = lexicon
  const span = spanOf(language, lexicon, range)
  if (!span) return null
  const pattern = {
    day: 'on-day',
    month: 'in-month',
    year: 'in-year',
    range: 'between-days',
    from: isOngoing ? 'since-day' : 'from-day',
    until: 'until-day',
  }[span.kind]
  return fillPattern(phrases.get(pattern) ?? '', span.text, span.kind === 'range' ? span.to : '')
}
