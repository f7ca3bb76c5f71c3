import { describe, expect, it } from 'vitest'
import { formatPeriod } from './periods.ts'

describe('formatPeriod', () => {
  it.each([
    ['year', 'en', 'a year'],
    ['month', 'de', 'pro Monat'],
    ['P2Y', 'de', '2 Jahre'],
    ['P1M', 'en', '1 month'],
    ['PXD', 'en', 'PXD'],
    ['season', 'de', 'season'],
  ] as const)('%s in %s is %s', (period, language, text) => {
    expect(formatPeriod(period, language, language === 'de' ? 'de-DE' : 'en-GB')).toBe(text)
  })
})
