import type { Language } from '@lagebild/schema'

const openEnds: Readonly<Record<Language, { readonly since: string; readonly until: string }>> = {
  de: { since: 'ab', until: 'bis' },
  en: { since: 'from', until: 'until' },
}

/** A day or an instant as a date; text that is neither is given back as it is. */
export function formatDay(iso: string, locale: string, style: 'long' | 'medium'): string {
  const date = parseDay(iso)
  return date ? new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(date) : iso
}

/** Both ends of a range of days; null where both are open. */
export function formatDayRange(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
  locale: string,
  month: 'long' | 'short',
): string | null {
  const first = from === null ? null : parseDay(from)
  const last = to === null ? null : parseDay(to)
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
  if (first && last) return first.getTime() === last.getTime() ? format.format(first) : format.formatRange(first, last)
  if (first) return `${openEnds[language].since} ${format.format(first)}`
  if (last) return `${openEnds[language].until} ${format.format(last)}`
  return null
}

function parseDay(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return null
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}
