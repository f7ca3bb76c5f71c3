import { describe, expect, it } from 'vitest'
import { formatDay, formatDayRange } from './days.ts'

const plain = (text: string | null): string | null => text?.replace(/[\u2009\u202f\u00a0]/g, ' ') ?? null

describe('formatDay', () => {
  it.each([
    ['2024-11-18', 'de-DE', '18. November 2024'],
    ['2024-11-18T23:30:00Z', 'en-GB', '18 November 2024'],
    ['2024-11-18', 'en-US', 'November 18, 2024'],
    ['2024-W47', 'en-GB', '2024-W47'],
    ['2024-99-99', 'en-GB', '2024-99-99'],
  ])('%s in %s', (iso, locale, text) => {
    expect(formatDay(iso, locale, 'long')).toBe(text)
  })
})

describe('formatDayRange', () => {
  it.each([
    [{ from: '2024-11-18', to: '2024-11-18' }, 'de', 'de-DE', '18. November 2024'],
    [{ from: '2024-11-18', to: '2024-11-20' }, 'de', 'de-DE', '18.–20. November 2024'],
    [{ from: '2024-11-18', to: '2024-11-20' }, 'en', 'en-GB', '18 – 20 November 2024'],
    [{ from: '2024-11-18', to: null }, 'en', 'en-GB', 'from 18 November 2024'],
    [{ from: null, to: '2024-11-20' }, 'de', 'de-DE', 'bis 20. November 2024'],
    [{ from: null, to: null }, 'de', 'de-DE', null],
  ] as const)('%j in %s', (range, language, locale, text) => {
    expect(plain(formatDayRange(range, language, locale, 'long'))).toBe(text)
  })
})
