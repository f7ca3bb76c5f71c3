import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSampleServer } from './open-sample-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The desk</title>')
writeFileSync(join(folder, 'assets', 'main-a1b2.js'), 'export {}')
const app = await openSampleServer({ pages: folder })
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})
const browser = { accept: 'text/html,*/*;q=0.8' }

describe('pages', () => {
  for (const url of ['/', '/dossiers/korea', '/happenings/h1?party=PRK', '/entities/a%2Fb'])
    it(`answers ${url} with the first page, which is asked for anew each time`, async () => {
      const { statusCode, body, headers } = await app.inject({ url, headers: browser })
      expect([statusCode, body]).toEqual([200, '<!doctype html><title>The desk</title>'])
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    })

  it('keeps built files for a year', async () => {
    const { headers, statusCode } = await app.inject({ url: '/assets/main-a1b2.js' })
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(headers['content-type']).toContain('javascript')
  })

  const nothing = [
    '/assets/gone.js',
    '/api/gone',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
  ]
  for (const url of nothing)
    it(`has nothing at ${url}`, async () => {
      const { statusCode, body } = await app.inject({ url })
      expect(statusCode).toBeGreaterThanOrEqual(400)
      expect(body).not.toContain('"name"')
    })

  it('leads to the API where no pages are built', async () => {
    const bare = await openSampleServer({ pages: null })
    expect((await bare.inject({ url: '/' })).headers.location).toBe('/api')
    expect((await bare.inject({ url: '/dossiers', headers: browser })).statusCode).toBe(404)
  })
})
