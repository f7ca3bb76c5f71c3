import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../src/fetch/create-fetcher.ts'
import { fetchArticle } from '../../src/fetch/fetch-article.ts'
import { answerWith, inTurn, pageOf, redirectTo, slowly } from './answers.ts'
import { startTestServer, type TestServer } from './start-test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const open = (options: FetcherOptions = {}) => createFetcher({ allowPrivate: true, pause: 0, contact: '', ...options })
const get = (path: string, options: FetcherOptions = {}) =>
  open(options).fetch(path.startsWith('http') ? path : server.url + path, { wanted: 'article' })
const html = { 'content-type': 'text/html' }

describe('addresses inside', () => {
  test('a server on this machine is not asked at all', async () => {
    server.answer('/secret', 'secret')
    await expect(createFetcher().fetch(`${server.url}/secret`, { wanted: 'any' })).rejects.toMatchObject({
      code: 'address-refused',
    })
    expect(server.requestsFor('/secret')).toHaveLength(0)
  })

  // The public name stands for the test server by a resolver of the test's own; the port is one that is open to the public.
  test.each([
    ['a name that resolves to this machine', [['127.0.0.1']]],
    ['a name with one inner address among public ones', [['1.1.1.1', '127.0.0.1']]],
    ['a name that resolves to the inside of IPv6', [['::1']]],
    ['a name that resolves to a mapped address', [['::ffff:127.0.0.1']]],
    ['a name that changes its answer', [['127.0.0.1'], ['1.1.1.1']]],
  ])('%s is not connected to', async (_name, turns) => {
    let asked = 0
    const resolve = async () => {
      const turn = turns[Math.min(asked, turns.length - 1)] ?? []
      asked += 1
      return turn.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    }
    await expect(createFetcher({ resolve }).fetch('http://zeitung.de:8080/', { wanted: 'any' })).rejects.toMatchObject({
      code: 'address-refused',
    })
    expect(asked).toBe(1)
  })

  test('a name is resolved once for each connection, so that the checked address is the one connected to', async () => {
    let asked = 0
    const resolve = async () => {
      asked += 1
      return [{ address: '127.0.0.1', family: 4 }]
    }
    server.answer('/once', 'x')
    const before = server.requests.length
    const { port } = new URL(server.url)
    await open({ resolve }).fetch(`http://zeitung.de:${port}/once`, { wanted: 'any' })
    expect(asked).toBe(server.requests.length - before)
  })

  test.each([
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['a decimal address', 'http://2852039166/'],
    ['a file', 'file:///etc/passwd'],
    ['a password', 'http://a:b@localhost/'],
  ])('a redirect to %s is not followed', async (_name, target) => {
    server.answer('/leads-inside', redirectTo(target))
    await expect(get('/leads-inside')).rejects.toMatchObject({ code: expect.stringMatching(/refused$/) })
  })

  test('no cookie, credential or referrer goes along a redirect, and validators stay with their address', async () => {
    server.answer('/sets-cookie', (_request, response) => {
      response.writeHead(302, { location: `${server.otherUrl}/target`, 'set-cookie': 'id=1' }).end()
    })
    server.answer('/target', pageOf(1))
    const url = `${server.url}/sets-cookie`
    const validators = { url, etag: '"1"', lastModified: null }
    await open().fetch(url, { wanted: 'article', validators })
    expect(server.requestsFor('/sets-cookie').at(-1)?.headers).toMatchObject({ 'if-none-match': '"1"' })
    const headers = server.requestsFor('/target').at(-1)?.headers ?? {}
    for (const name of ['cookie', 'authorization', 'referer', 'if-none-match']) expect(headers).not.toHaveProperty(name)
  })
})

describe('limits', () => {
  test('redirects in a circle and without end are given up', async () => {
    server.answer('/circle', redirectTo('/circle'))
    await expect(get('/circle')).rejects.toMatchObject({ code: 'redirects-too-many' })
    let hops = 0
    server.answer('/on', (_request, response) => {
      hops += 1
      response.writeHead(301, { location: `/on?${hops}` }).end()
    })
    await expect(get('/on')).rejects.toMatchObject({ code: 'redirects-too-many' })
    expect(hops).toBe(9)
  })

  test.each([
    ['no address', ''],
    ['a broken address', 'http://['],
  ])('a redirect to %s is an error', async (_name, target) => {
    server.answer('/nowhere', redirectTo(target))
    await expect(get('/nowhere')).rejects.toMatchObject({ code: 'redirect-invalid' })
  })

  const zeros = Buffer.alloc(30_000_000)
  test.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros.subarray(0, 20_000_000))],
    ['deflate', deflateSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('a bomb packed as %s stops at the limit', async (encoding, body) => {
    server.answer('/bomb', answerWith(200, { ...html, 'content-encoding': encoding }, body))
    expect(body.length).toBeLessThan(100_000)
    await expect(get('/bomb')).rejects.toMatchObject({ code: 'response-too-large' })
  })

  test('an answer that says it is large is not read, one that does not say so is cut off', async () => {
    server.answer('/large', answerWith(200, { ...html, 'content-length': '99000000' }, Buffer.alloc(10)))
    await expect(get('/large')).rejects.toMatchObject({ code: 'response-too-large' })
    let sent = 0
    server.answer('/endless', (_request, response) => {
      response.writeHead(200, html)
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) sent += 65_536
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    await expect(get('/endless', { limits: { bytes: 1_000_000 } })).rejects.toMatchObject({
      code: 'response-too-large',
    })
    expect(sent).toBeLessThan(20_000_000)
  })

  test.each([
    ['gzip', gzipSync('ausgepackt')],
    ['br', brotliCompressSync('ausgepackt')],
    ['deflate', deflateSync('ausgepackt')],
    ['deflate', deflateRawSync('ausgepackt')],
    ['identity', Buffer.from('ausgepackt')],
    ['gzip, br', brotliCompressSync(gzipSync('ausgepackt'))],
  ])('%s is unpacked', async (encoding, body) => {
    server.answer('/packed', answerWith(200, { ...html, 'content-encoding': encoding }, body))
    expect(Buffer.from((await get('/packed')).body).toString()).toBe('ausgepackt')
  })

  test.each([
    ['an unknown packing', 'rot13', Buffer.from('x'), 'content-encoding-unknown'],
    ['three layers', 'gzip, gzip, gzip', Buffer.from('x'), 'content-encoding-unknown'],
    ['a broken package', 'gzip', Buffer.from('not gzip'), 'response-broken'],
    ['a package that ends too early', 'gzip', gzipSync('x'.repeat(5000)).subarray(0, 30), 'response-broken'],
  ])('%s is an error', async (_name, encoding, body, code) => {
    server.answer('/packed-badly', answerWith(200, { ...html, 'content-encoding': encoding }, body))
    await expect(get('/packed-badly')).rejects.toMatchObject({ code })
  })

  test('slow headers, a slow body and a body that breaks off', async () => {
    server.answer('/slow', slowly(2_000, 'late'))
    await expect(get('/slow', { limits: { headerTime: 100 } })).rejects.toMatchObject({ code: 'time-out' })
    server.answer('/drips', (_request, response) => {
      response.writeHead(200, html)
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    await expect(get('/drips', { limits: { wholeTime: 200 } })).rejects.toMatchObject({ code: 'time-out' })
    server.answer('/breaks', (_request, response) => {
      response.writeHead(200, { ...html, 'content-length': '100' }).write('only this')
      setTimeout(() => response.destroy(), 20)
    })
    await expect(get('/breaks')).rejects.toMatchObject({ code: 'response-broken' })
  })

  test('a server that is not there, and one that hangs up', async () => {
    await expect(get('http://127.0.0.1:9/')).rejects.toMatchObject({ code: 'robots-unreachable', isLasting: false })
    server.answer('/hangs-up', (request) => request.socket.destroy())
    await expect(get('/hangs-up')).rejects.toMatchObject({ code: 'connection-failed', isLasting: false })
  })

  test.each(['image/jpeg', 'video/mp4', 'application/pdf', 'application/zip', 'text/css'])(
    'an article is not %s',
    async (type) => {
      server.answer('/typed', answerWith(200, { 'content-type': type }, 'x'))
      await expect(get('/typed')).rejects.toMatchObject({ code: 'content-type-refused' })
    },
  )
})

describe('manners', () => {
  test('says who asks', async () => {
    server.answer('/who', pageOf(1))
    await get('/who', { contact: 'desk@zeitung.example' })
    expect(server.requestsFor('/who').at(-1)?.headers['user-agent']).toBe('Lagebild/0.1 (+desk@zeitung.example)')
  })

  test('robots.txt is asked once and obeyed, also after a redirect', async () => {
    const site = await startTestServer()
    site.answer(
      '/robots.txt',
      answerWith(200, { 'content-type': 'text/plain' }, 'User-agent: lagebild\nDisallow: /closed'),
    )
    site.answer('/open', pageOf(1))
    site.answer('/leads-to-closed', redirectTo('/closed/a'))
    const fetcher = open()
    await fetcher.fetch(`${site.url}/open`, { wanted: 'article' })
    for (const path of ['/closed/a', '/leads-to-closed'])
      await expect(fetcher.fetch(site.url + path, { wanted: 'article' })).rejects.toMatchObject({
        code: 'robots-disallowed',
      })
    expect(site.requestsFor('/closed/a')).toHaveLength(0)
    expect(site.requestsFor('/robots.txt')).toHaveLength(1)
    await site.close()
  })

  test('one request at a time goes to a host, with the pause that robots.txt asks for', async () => {
    const site = await startTestServer()
    site.answer('/robots.txt', answerWith(200, { 'content-type': 'text/plain' }, 'User-agent: *\nCrawl-delay: 0.2'))
    for (const number of [1, 2, 3]) site.answer(`/${number}`, slowly(30, pageOf(number)))
    const fetcher = open()
    await Promise.all([1, 2, 3].map((number) => fetcher.fetch(`${site.url}/${number}`, { wanted: 'article' })))
    const starts = site.requests.filter(({ path }) => path !== '/robots.txt').map(({ startedAt }) => startedAt)
    expect(site.mostAtOnce()).toBe(1)
    for (const [index, start] of starts.slice(1).entries()) expect(start - (starts[index] ?? 0)).toBeGreaterThan(220)
    expect(fetcher.restOf(`${site.url}/1`)).toBeGreaterThan(0)
    await site.close()
  })

  test('what fails for now is tried again, what fails for good is not', async () => {
    server.answer('/again', inTurn(answerWith(503, { 'retry-after': '1' }), pageOf(7)))
    const started = Date.now()
    const { records } = await fetchArticle(`${server.url}/again`, { fetcher: open() })
    expect(records[0]?.article.title).toBe('Hafen 7 wird ausgebaut')
    expect(Date.now() - started).toBeGreaterThanOrEqual(990)
    server.answer('/gone', answerWith(410, {}))
    await expect(fetchArticle(`${server.url}/gone`, { fetcher: open() })).rejects.toMatchObject({
      code: 'http-refused',
    })
    expect(server.requestsFor('/gone')).toHaveLength(1)
    server.answer('/tomorrow', answerWith(429, { 'retry-after': '86400' }))
    await expect(fetchArticle(`${server.url}/tomorrow`, { fetcher: open() })).rejects.toMatchObject({
      code: 'http-unavailable',
      retryAfter: 86_400_000,
    })
  })
})

describe('the articles of an address', () => {
  test('carry the address that stands for them, from wherever they were reached', async () => {
    server.answer('/a', pageOf(3, '<link rel="canonical" href="/a">'))
    server.answer('/amp/a', pageOf(3, '<link rel="canonical" href="/a">'))
    const fetcher = open()
    const found = [`/a?utm_source=feed`, '/amp/a', '/a#top'].map(async (path) => {
      const { records } = await fetchArticle(server.url + path, { fetcher })
      return records.map(({ article }) => [article.url, article.id])
    })
    const [first, ...others] = await Promise.all(found)
    expect(first?.[0]?.[0]).toBe(`${server.url}/a`)
    for (const other of others) expect(other).toEqual(first)
  })

  test('are not sent again where nothing changed', async () => {
    server.answer('/dated', (request, response) => {
      const lastModified = 'Thu, 06 Feb 2025 08:00:00 GMT'
      if (request.headers['if-modified-since'] === lastModified) response.writeHead(304).end()
      else response.writeHead(200, { ...html, 'last-modified': lastModified }).end(pageOf(4))
    })
    const fetcher = open()
    const { validators } = await fetchArticle(`${server.url}/dated`, { fetcher })
    const again = await fetchArticle(`${server.url}/dated`, { fetcher, validators })
    expect(again).toEqual({ records: [], url: `${server.url}/dated`, validators })
  })

  test('are read in the character set that the server names', async () => {
    const latin = Buffer.from(pageOf(5).replace('Norwegen', 'Österreich'), 'latin1')
    server.answer('/latin', answerWith(200, { 'content-type': 'text/html; charset=ISO-8859-1' }, latin))
    const { records } = await fetchArticle(`${server.url}/latin`, { fetcher: open() })
    expect(records[0]?.article.text).toContain('Österreich')
  })

  test('several in one document keep their own addresses, one alone has that of its document', async () => {
    const paragraph =
      'Die Regierung hat am Donnerstag den Ausbau des Hafens beschlossen, wie der Verkehrsminister mitteilte.'
    const item = (name: string) =>
      `<item><title>Hafen ${name}</title><link>https://zeitung.de/${name}?utm_source=x</link><description>${paragraph}</description></item>`
    const feed = (...names: readonly string[]) =>
      `<rss version="2.0"><channel>${names.map(item).join('')}</channel></rss>`
    const rss = { 'content-type': 'application/rss+xml' }
    server.answer('/two', answerWith(200, rss, feed('a', 'b')))
    server.answer(
      '/one.json',
      answerWith(200, { 'content-type': 'application/json' }, JSON.stringify({ title: 'Hafen', text: paragraph })),
    )
    const urls = async (path: string) =>
      (await fetchArticle(server.url + path, { fetcher: open() })).records.map(({ article }) => article.url)
    expect(await urls('/two')).toEqual(['https://zeitung.de/a', 'https://zeitung.de/b'])
    expect(await urls('/one.json')).toEqual([`${server.url}/one.json`])
  })

  test('a page without an article is refused', async () => {
    server.answer('/empty', '<html><body></body></html>')
    await expect(fetchArticle(`${server.url}/empty`, { fetcher: open() })).rejects.toMatchObject({
      code: 'text-missing',
    })
  })
})
