import { describe, expect, it } from 'vitest'
import { formatBounds } from './amounts.ts'

const amount = { min: null, minInclusive: true, max: null, maxInclusive: true, approximate: false, unit: null }
const plain = (text: string | null): string | null => text?.replace(/[\u2009\u202f\u00a0]/g, ' ') ?? null

describe('formatBounds', () => {
  it.each([
    [{ min: 25, max: 25 }, 'en', '25'],
    [{ min: 70, minInclusive: false }, 'de', 'mehr als 70'],
    [{ min: 90 }, 'en', 'at least 90'],
    [{ max: 12_000 }, 'de', 'höchstens 12.000'],
    [{ max: 12, maxInclusive: false }, 'en', 'fewer than 12'],
    [{ min: 20, max: 25, approximate: true }, 'en', 'about 20–25'],
    [{ min: 200, max: 200, unit: 'USD' }, 'de', '200 $'],
    [{ min: 25e6, max: 25e6, unit: 'EUR' }, 'de', '25 Mio. €'],
    [{ min: 12, max: 12, unit: 'percent' }, 'de', '12 %'],
    [{}, 'en', null],
  ] as const)('%j in %s: %s', (bounds, language, text) => {
    expect(plain(formatBounds({ ...amount, ...bounds }, language, language === 'de' ? 'de-DE' : 'en-GB'))).toBe(text)
  })
})
