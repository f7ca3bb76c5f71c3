import { describe, expect, test } from 'vitest'
import { fetchError } from '../fetch/fetch-error.ts'
import { isPathAllowed } from './is-path-allowed.ts'
import { parseRobots } from './parse-robots.ts'
import { RobotsCache } from './robots-cache.ts'

const file = `
# All others stay out of the archive
User-agent: *
Disallow: /archiv/
Crawl-delay: 2

User-agent: Lagebild/0.1
User-agent: Anderer
Disallow: /intern/   # not for crawlers
Allow: /intern/presse
Disallow: /*.pdf$
Disallow: /suche*seite=
Crawl-Delay: 0,5

User-Agent: LAGEBILD
Disallow: /vorschau
`

describe('robots.txt', () => {
  const { rules, crawlDelay } = parseRobots(file, 'Lagebild')

  test.each([
    ['/politik/a.html', true],
    ['/archiv/1.html', true],
    ['/intern/', false],
    ['/intern/presse', true],
    ['/intern/presse/heute', true],
    ['/INTERN/', true],
    ['/heft.pdf', false],
    ['/heft.pdf?x=1', true],
    ['/suche?wort=gas&seite=2', false],
    ['/suche?wort=gas', true],
    ['/vorschau/1', false],
    ['/robots.txt', true],
    ['/%69ntern/', false],
  ])('%s is allowed: %s', (path, isAllowed) => {
    expect(isPathAllowed(rules, new URL(path, 'https://zeitung.de'))).toBe(isAllowed)
  })

  test('gathers the groups that name the crawler, and no other', () => {
    expect(crawlDelay).toBe(0.5)
    expect(parseRobots(file, 'Fremder')).toEqual({ rules: [{ isAllowed: false, path: '/archiv/' }], crawlDelay: 2 })
  })

  test.each([
    ['an empty file', '', true],
    ['an empty Disallow', 'User-agent: *\nDisallow:', true],
    ['everything closed', 'User-agent: *\nDisallow: /', false],
    ['old line ends', 'User-agent: *\rDisallow: /\r', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', false],
    ['a page instead of a file', '<!doctype html><title>Disallow: /</title>', true],
    ['rules before any group', 'Disallow: /\nUser-agent: other\nDisallow: /', true],
    ['Allow wins a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', true],
    ['umlauts', 'User-agent: *\nDisallow: /übersicht', true],
    ['a sitemap between the lines', 'User-agent: *\nSitemap: https://zeitung.de/s.xml\nDisallow: /a', false],
  ])('understands %s', (_name, text, isAllowed) => {
    expect(isPathAllowed(parseRobots(text, 'Lagebild').rules, new URL('https://zeitung.de/a'))).toBe(isAllowed)
  })

  test('compares letters beyond ASCII whether escaped or not', () => {
    const { rules } = parseRobots('User-agent: *\nDisallow: /übersicht', 'Lagebild')
    expect(isPathAllowed(rules, new URL('https://zeitung.de/%c3%bcbersicht/1'))).toBe(false)
  })

  test('a pattern of many stars is decided at once', () => {
    const { rules } = parseRobots(`User-agent: *\nDisallow: /${'a*'.repeat(2000)}b$`, 'Lagebild')
    const started = performance.now()
    expect(isPathAllowed(rules, new URL(`https://zeitung.de/${'a'.repeat(4000)}`))).toBe(true)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('the robots cache', () => {
  const page = new URL('https://zeitung.de/a')

  test.each([
    ['404 opens the site', 404, null],
    ['403 opens the site', 403, null],
    ['500 closes the site for now', 500, 'robots-unreachable'],
    ['429 closes the site for now', 429, 'robots-unreachable'],
  ])('%s', async (_name, status, code) => {
    const cache = new RobotsCache('Lagebild', async () => ({
      status,
      text: 'User-agent: *\nDisallow: /',
      retryAfter: '7',
    }))
    const result = cache.check(page)
    if (code === null) expect(await result).toBe(0)
    else await expect(result).rejects.toMatchObject({ code, isLasting: false, retryAfter: 7000 })
  })

  test('asks once a day, and after a failure once a minute', async () => {
    let now = 0
    let asked = 0
    let isDown = false
    const fetch = async () => {
      asked += 1
      if (isDown) throw fetchError('connection-failed', 'reset')
      return { status: 200, text: 'User-agent: *\nCrawl-delay: 3', retryAfter: undefined }
    }
    const cache = new RobotsCache('Lagebild', fetch, () => now)
    expect(await Promise.all([cache.check(page), cache.check(page)])).toEqual([3000, 3000])
    expect(asked).toBe(1)
    now += 25 * 3_600_000
    isDown = true
    await expect(cache.check(page)).rejects.toMatchObject({ code: 'robots-unreachable' })
    await expect(cache.check(page)).rejects.toMatchObject({ code: 'robots-unreachable' })
    expect(asked).toBe(2)
    now += 61_000
    isDown = false
    expect(await cache.check(page)).toBe(3000)
    expect(asked).toBe(3)
  })
})
