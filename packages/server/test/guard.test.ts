import { describe, expect, it } from 'vitest'
import { openSampleServer } from './open-sample-server.ts'

const read = (headers: Record<string, string> = {}, text = 'A title\n\nSome text.') => ({
  method: 'POST' as const,
  url: '/api/read',
  headers: { 'content-type': 'application/json', ...headers },
  payload: JSON.stringify({ text }),
})

describe('a server for this machine only', async () => {
  const app = await openSampleServer()

  const hosts: readonly (readonly [string, number])[] = [
    ['localhost:4280', 200],
    ['127.0.0.1:4280', 200],
    ['[::1]:4280', 200],
    ['LOCALHOST', 200],
    ['rebound.example', 421],
    ['127.0.0.1.rebound.example:4280', 421],
  ]
  for (const [host, status] of hosts)
    it(`answers ${status} when asked as "${host}"`, async () => {
      expect((await app.inject({ url: '/api/counts', headers: { host } })).statusCode).toBe(status)
    })

  it('lets pages of its own write, and those of others not', async () => {
    const host = 'localhost:4280'
    expect((await app.inject(read({ host, origin: 'http://localhost:4280' }))).statusCode).toBe(200)
    expect((await app.inject(read({ host }))).statusCode).toBe(200)
    expect((await app.inject(read({ host, origin: 'https://elsewhere.example' }))).json().code).toBe('origin-refused')
    expect((await app.inject(read({ host, origin: 'null' }))).statusCode).toBe(403)
  })

  it('takes no body that a page elsewhere could send without being asked', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await app.inject(read({ 'content-type': type }))
      expect([type, answer.statusCode]).toEqual([type, 415])
      expect(answer.json().code).toBe('content-type-refused')
    }
  })

  it('sends safe headers with every answer', async () => {
    for (const url of ['/api/counts', '/api', '/api/nonsense', '/nonsense']) {
      const { headers } = await app.inject({ url })
      expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/)
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })
})

describe('limits', () => {
  it('refuse a text that is too long and a body that is too large', async () => {
    const app = await openSampleServer()
    expect((await app.inject(read({}, 'a'.repeat(400_001)))).json().code).toBe('request-invalid')
    expect((await app.inject(read({}, 'a'.repeat(17 * 1024 * 1024)))).json().code).toBe('body-too-large')
    expect((await app.inject({ ...read(), payload: '{"text":' })).statusCode).toBe(400)
    expect((await app.inject({ ...read(), payload: '{}' })).json().code).toBe('nothing-to-read')
    expect((await app.inject({ ...read(), payload: '{"url":"https://news.example/1"}' })).json().code).toBe(
      'fetching-is-off',
    )
    expect((await app.inject({ ...read(), payload: '{"text":"a","secret":1}' })).statusCode).toBe(400)
  })

  it('let one address send so many requests a minute', async () => {
    const app = await openSampleServer({ requestsPerMinute: 5, readsPerMinute: 2 })
    const statuses = []
    for (let count = 0; count < 6; count += 1) statuses.push((await app.inject({ url: '/api/counts' })).statusCode)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    const reads = []
    for (let count = 0; count < 3; count += 1) reads.push((await app.inject(read())).statusCode)
    expect(reads).toEqual([200, 200, 429])
    expect((await app.inject({ url: '/api/counts' })).json().code).toBe('too-many-requests')
  })

  it('let one text be read at a time, and refuse more than can wait', async () => {
    let running = 0
    let most = 0
    const app = await openSampleServer(
      {},
      {
        readContent: async () => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setTimeout(resolve, 20))
          running -= 1
          return []
        },
      },
    )
    const answers = await Promise.all(Array.from({ length: 12 }, () => app.inject(read())))
    expect(most).toBe(1)
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(8)
    const refused = answers.find(({ statusCode }) => statusCode === 503)
    expect(refused?.json().code).toBe('busy')
    expect(refused?.headers['retry-after']).toBe('5')
    expect((await app.inject(read())).statusCode).toBe(200)
  })

  it('give up a text that is read for too long, and read the next one', async () => {
    let calls = 0
    const readContent = () => {
      calls += 1
      return calls === 1 ? new Promise<never>(() => {}) : Promise.resolve([])
    }
    const app = await openSampleServer({ longestReading: 30 }, { readContent })
    expect((await app.inject(read())).json()).toMatchObject({ status: 503, code: 'time-out' })
    expect((await app.inject(read())).statusCode).toBe(200)
  })

  it('keep what went wrong inside to themselves', async () => {
    const errors: unknown[] = []
    const app = await openSampleServer(
      { onError: (error) => errors.push(error) },
      { readContent: () => Promise.reject(new Error('the password is hunter2')) },
    )
    const answer = await app.inject(read())
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal'])
    expect(answer.body).not.toContain('hunter2')
    expect(errors).toHaveLength(1)
  })
})

describe('a server with a token', async () => {
  const token = 'a long token; with = signs'
  const app = await openSampleServer({ token, hosts: null })
  const basic = `Basic ${Buffer.from(`desk:${token}`).toString('base64')}`
  const cookie = `other=1; lagebild_token=${encodeURIComponent(token)}`

  const requests: readonly (readonly [string, Record<string, string>, number])[] = [
    ['no token', {}, 401],
    ['a wrong one', { authorization: 'Bearer nonsense' }, 401],
    ['an empty one', { authorization: 'Bearer ' }, 401],
    ['one in a wrong cookie', { cookie: 'lagebild_token=nonsense' }, 401],
    ['the token', { authorization: `Bearer ${encodeURIComponent(token)}` }, 401],
    ['the password of a feed reader', { authorization: basic }, 200],
    ['the cookie of the login', { cookie }, 200],
  ]
  for (const [name, headers, status] of requests)
    it(`answers ${status} to ${name}`, async () => {
      const answer = await app.inject({ url: '/api/counts', headers })
      expect(answer.statusCode).toBe(status)
      if (status === 401) expect(answer.headers['www-authenticate']).toContain('Bearer')
    })

  it('takes a bearer', async () => {
    const plain = await openSampleServer({ token: 'abc123', hosts: null })
    expect((await plain.inject({ url: '/api/counts', headers: { authorization: 'Bearer abc123' } })).statusCode).toBe(
      200,
    )
    expect((await plain.inject({ url: '/api/counts', headers: { authorization: 'bearer abc1234' } })).statusCode).toBe(
      401,
    )
  })

  it('sends a browser to the login page, which sends it back', async () => {
    const page = await app.inject({ url: '/api?x=1', headers: { accept: 'text/html' } })
    expect([page.statusCode, page.headers.location]).toEqual([303, '/login?to=%2Fapi%3Fx%3D1'])
    const form = await app.inject({ url: String(page.headers.location) })
    expect(form.body).toContain('value="/api?x=1"')
    const done = await app.inject({
      method: 'POST',
      url: '/login',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ token, to: '/api?x=1' }).toString(),
    })
    expect([done.statusCode, done.headers.location]).toEqual([303, '/api?x=1'])
    expect(done.headers['set-cookie']).toMatch(/; HttpOnly; SameSite=Strict/)
    const set = String(done.headers['set-cookie']).split(';')[0] ?? ''
    expect((await app.inject({ url: '/api', headers: { cookie: set } })).statusCode).toBe(200)
  })

  it('says no to a wrong token, and leads to no other server', async () => {
    const post = (fields: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url: '/login',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      })
    const wrong = await post({ token: 'no', to: '"><script>alert(1)</script>' })
    expect(wrong.statusCode).toBe(401)
    expect(wrong.headers['set-cookie']).toBeUndefined()
    expect(wrong.body).not.toContain('<script>')
    for (const to of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ])
      expect((await post({ token, to })).headers.location).toBe('/')
  })
})
