import { describe, expect, test } from 'vitest'
import { canonicalAddress } from './canonical-address.ts'
import { addressKey, canonicalUrl } from './canonical-url.ts'
import { parseRetryAfter, retryDelay } from './retry-delay.ts'
import { userAgent } from './user-agent.ts'

describe('canonical addresses', () => {
  test.each([
    ['https://zeitung.de/a?utm_source=rss&utm_medium=feed', 'https://zeitung.de/a'],
    ['https://zeitung.de/a?id=5&fbclid=xyz', 'https://zeitung.de/a?id=5'],
    ['https://zeitung.de/a?gclid=1&id=5&wt_mc=newsletter', 'https://zeitung.de/a?id=5'],
    ['https://Zeitung.DE:443/a#kommentare', 'https://zeitung.de/a'],
    ['https://zeitung.de./a?', 'https://zeitung.de/a'],
    // Content management systems address articles by such queries; they stay as they are.
    ['https://zeitung.de/?4711', 'https://zeitung.de/?4711'],
    ['https://zeitung.de/a?b=2&a=1', 'https://zeitung.de/a?b=2&a=1'],
    ['https://zeitung.de/a?q=krieg+und%20frieden', 'https://zeitung.de/a?q=krieg+und%20frieden'],
    ['https://zeitung.de/a?source=de', 'https://zeitung.de/a?source=de'],
    ['urn:newsml:zeitung.de:1', 'urn:newsml:zeitung.de:1'],
  ])('%s → %s', (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical)
  })

  test.each([
    ['http://www.zeitung.de/a/', 'https://zeitung.de/a'],
    ['https://zeitung.de/a?b=2&a=1', 'https://zeitung.de/a?a=1&b=2'],
  ])('%s and %s are one page', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other))
  })

  test.each([
    ['https://zeitung.de/a', 'https://zeitung.de/A'],
    ['https://zeitung.de/a?id=1', 'https://zeitung.de/a?id=2'],
    ['https://zeitung.de/a', 'https://blatt.de/a'],
  ])('%s and %s are two pages', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other))
  })
})

describe('the address that a page names', () => {
  const at = 'https://m.zeitung.de/politik/a.amp?utm_source=x'
  test.each([
    ['of the same site', 'https://www.zeitung.de/politik/a', 'https://www.zeitung.de/politik/a'],
    ['relative', '/politik/a', 'https://m.zeitung.de/politik/a'],
    ['missing', null, 'https://m.zeitung.de/politik/a.amp'],
    ['the front page', 'https://www.zeitung.de/', 'https://m.zeitung.de/politik/a.amp'],
    ['of another site', 'https://blatt.de/politik/a', 'https://m.zeitung.de/politik/a.amp'],
    ['no address', 'http://[', 'https://m.zeitung.de/politik/a.amp'],
    ['a script', 'javascript:void(0)', 'https://m.zeitung.de/politik/a.amp'],
  ])('%s', (_name, named, address) => {
    expect(canonicalAddress(at, named)).toBe(address)
  })

  test('names under one class of names are different sites', () => {
    expect(canonicalAddress('https://one.co.uk/a', 'https://two.co.uk/a')).toBe('https://one.co.uk/a')
  })
})

describe('waiting before another try', () => {
  test('doubles, half of it by chance, up to six hours', () => {
    const waits = (random: number) =>
      [1, 2, 3, 20].map((attempt) => retryDelay(attempt, null, { random: () => random }))
    expect(waits(0)).toEqual([15_000, 30_000, 60_000, 10_800_000])
    expect(waits(1)).toEqual([30_000, 60_000, 120_000, 21_600_000])
  })

  test('never undercuts what the server asks for, up to a day', () => {
    expect(retryDelay(1, 90_000)).toBe(90_000)
    expect(retryDelay(1, 1)).toBeGreaterThanOrEqual(15_000)
    expect(retryDelay(1, 1e12)).toBe(86_400_000)
  })

  test.each([
    ['120', 120_000],
    ['0', 0],
    ['Tue, 24 Nov 2026 12:01:00 GMT', 60_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['', null],
    [undefined, null],
  ])('Retry-After %s', (header, wait) => {
    expect(parseRetryAfter(header, Date.parse('2026-11-24T12:00:00Z'))).toBe(wait)
  })
})

describe('the user agent', () => {
  test('names product and contact', () => {
    expect(userAgent('desk@zeitung.de')).toBe('Lagebild/0.1 (+desk@zeitung.de)')
    expect(userAgent('')).toBe('Lagebild/0.1')
  })

  test.each(['a\r\nCookie: b', 'näher', 'a)(b'])('refuses the contact %j', (contact) => {
    expect(() => userAgent(contact)).toThrow(expect.objectContaining({ code: 'contact-invalid' }))
  })
})
