import type { Language } from '@lagebild/schema'

const every: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    hour: 'pro Stunde',
    day: 'pro Tag',
    week: 'pro Woche',
    month: 'pro Monat',
    quarter: 'pro Quartal',
    year: 'pro Jahr',
  },
  en: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
}

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** How often or over what time: `year` is `a year`, the TIMEX3 duration `P2Y` is `2 years`; anything else stays as it is. */
export function formatPeriod(period: string, language: Language, locale: string): string {
  const often = every[language][period]
  if (often) return often
  const [, count, letter] = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(period) ?? []
  const unit = letter && units[letter]
  return unit
    ? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))
    : period
}
