import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFetcher } from '../../src/fetch/create-fetcher.ts'
import { prepareQueue } from '../../src/queue/prepare-queue.ts'
import type { IntakeRecord } from '../../src/record/intake-record.ts'
import type { WatchEvent } from '../../src/watch/watch-event.ts'
import { watchFeeds } from '../../src/watch/watch-feeds.ts'
import { answerWith, inTurn, pageOf, redirectTo, rssOf, slowly, withEtag } from './answers.ts'
import { clearQueue, openTestDatabase, type TestDatabase } from './open-test-database.ts'
import { startTestServer, type TestServer } from './start-test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

/** For a database to be made on a busy machine, in milliseconds. */
const startTime = 60_000
const rss = 'application/rss+xml'
const paths = (count: number) => Array.from({ length: count }, (_, index) => `/meldung/${index + 1}`)

async function watchOnce({ executeSql }: TestDatabase, feeds: readonly string[], signal?: AbortSignal) {
  const events: WatchEvent[] = []
  const stored: IntakeRecord[] = []
  await watchFeeds({
    feeds: feeds.map((feed) => server.url + feed),
    executeSql,
    fetcher: createFetcher({ allowPrivate: true, pause: 0, contact: '' }),
    store: async (record) => {
      stored.push(record)
      return { id: record.article.id, claims: 0 }
    },
    onEvent: (event) => events.push(event),
    every: null,
    firstRetry: 50,
    signal,
  })
  return { events, stored, urls: stored.map(({ article }) => article.url?.replace(server.url, '')).sort() }
}

describe('watching a feed', () => {
  let database: TestDatabase
  // A new database takes seconds to make; addresses of each test's own server keep the tests apart, but for the counts.
  beforeAll(async () => {
    database = await openTestDatabase()
    await prepareQueue(database.executeSql)
  }, startTime)
  afterAll(() => database.close())
  beforeEach(() => clearQueue(database))

  test('stores each article once, asks only for what changed, and stores what is new', async () => {
    for (const [index, path] of paths(3).entries()) server.answer(path, withEtag('text/html', pageOf(index)))
    const list = (count: number) => withEtag(rss, rssOf(paths(count).map((path) => server.url + path)))
    server.answer('/feed', list(2))
    const first = await watchOnce(database, ['/feed'])
    expect(first.urls).toEqual(paths(2))
    expect(first.events.at(-1)).toEqual({ event: 'end', waiting: 0, done: 2, failed: 0 })

    const second = await watchOnce(database, ['/feed'])
    expect(second.stored).toEqual([])
    expect(second.events[0]).toMatchObject({ event: 'feed', isUnchanged: true, queued: 0 })
    expect(server.requestsFor('/feed')[1]?.headers['if-none-match']).toMatch(/^"/)
    expect(server.requestsFor('/meldung/1')).toHaveLength(1)

    server.answer('/feed', list(3))
    expect((await watchOnce(database, ['/feed'])).urls).toEqual(['/meldung/3'])
  })

  test('one article by several addresses is one: parameters, redirects, canonical links', async () => {
    const canonical = pageOf(1, '<link rel="canonical" href="/a">')
    server.answer('/a', canonical)
    server.answer('/amp/a', canonical)
    server.answer('/short', redirectTo('/a', 301))
    const addresses = ['/a?utm_source=rss', '/a#kommentare', '/amp/a', '/short', '/a?utm_medium=x&fbclid=1']
    server.answer('/feed', answerWith(200, { 'content-type': rss }, rssOf(addresses.map((path) => server.url + path))))
    const { urls, events } = await watchOnce(database, ['/feed'])
    expect(urls).toEqual(['/a'])
    expect(events[0]).toMatchObject({ entries: 5, queued: 3 })
    expect(events.filter((event) => event.event === 'article' && event.outcome === 'duplicate')).toHaveLength(2)
  })

  test('tries again what fails for now, lists what fails for good, and goes on', async () => {
    server.answer('/busy', inTurn(answerWith(429, { 'retry-after': '1' }), pageOf(1)))
    server.answer('/broken', inTurn(answerWith(500, {}), answerWith(502, {}), pageOf(2)))
    server.answer('/gone', answerWith(404, {}))
    server.answer('/picture', answerWith(200, { 'content-type': 'image/png' }, 'x'))
    server.answer('/empty', '<html></html>')
    server.answer('/down', answerWith(503, {}))
    const all = ['/busy', '/broken', '/gone', '/picture', '/empty', '/down', '/fine']
    server.answer('/fine', pageOf(3))
    server.answer('/feed', answerWith(200, { 'content-type': rss }, rssOf(all.map((path) => server.url + path))))
    const { urls, events } = await watchOnce(database, ['/feed'])
    expect(urls).toEqual(['/broken', '/busy', '/fine'])
    const failed = events.flatMap((event) =>
      event.event === 'failed' ? [[event.url.replace(server.url, ''), event.code]] : [],
    )
    expect(failed.sort()).toEqual([
      ['/down', 'http-unavailable'],
      ['/empty', 'text-missing'],
      ['/gone', 'http-refused'],
      ['/picture', 'content-type-refused'],
    ])
    expect(server.requestsFor('/down')).toHaveLength(6)
    const [busy, busyAgain] = server.requestsFor('/busy')
    expect((busyAgain?.startedAt ?? 0) - (busy?.startedAt ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('a feed that cannot be read is told and does not stop the others', async () => {
    server.answer('/page', '<html><body>no feed</body></html>')
    server.answer('/a', pageOf(1))
    server.answer('/feed', answerWith(200, { 'content-type': 'text/xml' }, rssOf([`${server.url}/a`])))
    const { urls, events } = await watchOnce(database, ['/page', '/missing', '/feed'])
    expect(urls).toEqual(['/a'])
    expect(events.flatMap((event) => (event.event === 'feed-failed' ? [event.code] : [])).sort()).toEqual([
      'http-refused',
      'input-format',
    ])
  })

  test('goes round and round until it is stopped, and leaves alone a feed that asks for it', async () => {
    server.answer('/a', pageOf(1))
    const type = { 'content-type': rss }
    server.answer('/often', answerWith(200, type, rssOf([`${server.url}/a`])))
    server.answer('/hourly', answerWith(200, type, rssOf([]).replace('<channel>', '<channel><ttl>60</ttl>')))
    const stopping = new AbortController()
    const events: WatchEvent[] = []
    await watchFeeds({
      feeds: ['/often', '/hourly'].map((feed) => server.url + feed),
      executeSql: database.executeSql,
      fetcher: createFetcher({ allowPrivate: true, pause: 0, contact: '' }),
      store: async ({ article }) => ({ id: article.id, claims: 0 }),
      every: 50,
      signal: stopping.signal,
      onEvent: (event) => {
        events.push(event)
        if (events.filter((each) => each.event === 'round').length === 3) stopping.abort()
      },
    })
    expect(server.requestsFor('/often')).toHaveLength(3)
    expect(server.requestsFor('/hourly')).toHaveLength(1)
    expect(events.filter(({ event }) => event === 'article')).toHaveLength(1)
  })

  test('reads a news sitemap', async () => {
    server.answer('/a', pageOf(1))
    const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${server.url}/a</loc></url></urlset>`
    server.answer('/sitemap.xml', answerWith(200, { 'content-type': 'application/xml' }, sitemap))
    expect((await watchOnce(database, ['/sitemap.xml'])).urls).toEqual(['/a'])
  })

  test('closes no article to a feed on a public address that points inside', async () => {
    server.answer(
      '/feed',
      answerWith(200, { 'content-type': rss }, rssOf(['http://169.254.169.254/latest', 'http://a:b@zeitung.de/x'])),
    )
    const { events, stored } = await watchOnce(database, ['/feed'])
    expect(stored).toEqual([])
    const codes = events.flatMap((event) => (event.event === 'failed' ? [event.code] : []))
    expect(codes.sort()).toEqual(['address-refused', 'credentials-refused'])
  })

  test('speaks to a host one request at a time, with the workers that there are', async () => {
    for (const [index, path] of paths(8).entries()) server.answer(path, slowly(20, pageOf(index)))
    const addresses = paths(8).map((path, index) => (index % 2 ? server.url : server.otherUrl) + path)
    server.answer('/feed', answerWith(200, { 'content-type': rss }, rssOf(addresses)))
    expect((await watchOnce(database, ['/feed'])).stored).toHaveLength(8)
    expect(server.mostAtOnce()).toBe(1)
  })

  test('reads pages of all shapes', async () => {
    const folder = fileURLToPath(new URL('../pages', import.meta.url))
    const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).slice(0, 8)
    for (const name of names) server.answer(`/${name}`, await readFile(join(folder, name), 'utf8'))
    server.answer(
      '/feed',
      answerWith(200, { 'content-type': rss }, rssOf(names.map((name) => `${server.url}/${name}`))),
    )
    const { stored } = await watchOnce(database, ['/feed'])
    expect(stored).toHaveLength(names.length)
    for (const { article } of stored) expect(article.text.length).toBeGreaterThan(100)
  })

  test('takes from the feed what the page does not say', async () => {
    server.answer('/a', pageOf(1).replace(/<meta property[^>]*>/, ''))
    server.answer('/b', pageOf(2))
    const feed = rssOf([`${server.url}/a`, `${server.url}/b`]).replaceAll(
      '</item>',
      '<pubDate>Fri, 07 Feb 2025 10:00:00 GMT</pubDate><category>Politik</category><source url="https://dpa.example/f">dpa</source></item>',
    )
    server.answer('/feed', answerWith(200, { 'content-type': rss }, feed))
    const { stored } = await watchOnce(database, ['/feed'])
    for (const { article } of stored) expect(article.credits).toEqual(['dpa'])
    const found = stored.map(({ article, fields }) => [
      article.published?.slice(0, 10),
      article.section,
      fields.published,
    ])
    expect(found.sort()).toEqual([
      ['2025-02-06', 'Politik', 'meta article:published_time'],
      ['2025-02-07', 'Politik', 'feed'],
    ])
  })

  test('a stop leaves nothing half done: what was begun is given back', async () => {
    const stopping = new AbortController()
    for (const [index, path] of paths(4).entries()) server.answer(path, slowly(100, pageOf(index)))
    server.answer('/meldung/2', (_request, response) => {
      stopping.abort()
      setTimeout(() => response.end(), 50)
    })
    server.answer('/feed', answerWith(200, { 'content-type': rss }, rssOf(paths(4).map((path) => server.url + path))))
    const { stored } = await watchOnce(database, ['/feed'], stopping.signal)
    expect(stored.length).toBeLessThan(4)
    const { rows } = await database.executeSql(`select * from intake_job where owner is not null or attempts > 1`)
    expect(rows).toEqual([])
    server.answer('/meldung/2', pageOf(1))
    const rest = await watchOnce(database, ['/feed'])
    expect(rest.stored.length + stored.length).toBe(4)
  })

  test('an error of the database ends the watch', async () => {
    server.answer('/feed', answerWith(200, { 'content-type': rss }, rssOf([`${server.url}/a`])))
    const failing: TestDatabase = {
      ...database,
      executeSql: (sql, values) =>
        sql.includes('insert into intake_job')
          ? Promise.reject(new Error('disk full'))
          : database.executeSql(sql, values),
    }
    await expect(watchOnce(failing, ['/feed'])).rejects.toThrow('disk full')
  })
})

describe('a watch that is killed', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lagebild-watch-'))
    const database = await openTestDatabase(join(folder, 'db'))
    await prepareQueue(database.executeSql)
    await database.executeSql('create table kept (id text primary key, url text, times integer not null default 1)')
    await database.close()
  }, startTime)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const start = (): ChildProcess =>
    spawn(
      process.execPath,
      [
        '--conditions=source',
        fileURLToPath(new URL('watch-once.ts', import.meta.url)),
        join(folder, 'db'),
        `${server.url}/feed`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
  const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))
  const kept = async () => {
    const database = await openTestDatabase(join(folder, 'db'))
    const ours = [`${server.url}%`]
    const { rows } = await database.executeSql('select url, times from kept where url like $1 order by url', ours)
    const jobs = await database.executeSql(
      'select state, count(*)::integer count from intake_job where url like $1 group by state',
      ours,
    )
    await database.close()
    return { rows, jobs: jobs.rows }
  }

  test('goes on where it was, however often, and ends with every article once', async () => {
    const all = paths(24)
    for (const [index, path] of all.entries()) server.answer(path, slowly(30, pageOf(index)))
    server.answer('/feed', withEtag(rss, rssOf(all.map((path) => server.url + path))))
    const fetched = () => server.requests.filter(({ path }) => path.startsWith('/meldung/')).length
    for (const atRequest of [4, 12]) {
      const child = start()
      while (fetched() < atRequest) await new Promise((resolve) => setTimeout(resolve, 5))
      child.kill('SIGKILL')
      await ended(child)
    }
    expect(fetched()).toBeLessThan(24)
    expect(await ended(start())).toBe(0)
    const { rows, jobs } = await kept()
    expect(rows.map(({ url }) => url)).toEqual(all.map((path) => server.url + path).sort())
    expect(jobs).toEqual([{ state: 'done', count: 24 }])
    // Killed between storing and writing that down, an article is fetched and stored once more, which changes nothing.
    expect(fetched()).toBeLessThanOrEqual(24 + 2)
  })

  test('ends by itself at Ctrl-C, with nothing lent', async () => {
    for (const [index, path] of paths(10).entries()) server.answer(path, slowly(50, pageOf(index)))
    server.answer('/feed', answerWith(200, { 'content-type': rss }, rssOf(paths(10).map((path) => server.url + path))))
    const child = start()
    while (server.requestsFor('/meldung/3').length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    expect(await ended(child)).toBe(0)
    const { jobs } = await kept()
    expect(jobs.map(({ state }) => state).sort()).toEqual(['done', 'waiting'])
  })
})
