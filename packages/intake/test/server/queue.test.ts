import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FeedEntry } from '../../src/feeds/feed.ts'
import { claimAddress } from '../../src/queue/claim-address.ts'
import { countJobs } from '../../src/queue/count-jobs.ts'
import { enqueueEntries } from '../../src/queue/enqueue-entries.ts'
import { listFailedJobs, retryFailedJobs } from '../../src/queue/failed-jobs.ts'
import { prepareQueue } from '../../src/queue/prepare-queue.ts'
import { settleJob } from '../../src/queue/settle-job.ts'
import { renewLease, takeJob, untilNextJob } from '../../src/queue/take-job.ts'
import { withHost } from '../../src/queue/with-host.ts'
import { clearQueue, openTestDatabase, type TestDatabase } from './open-test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await prepareQueue(database.executeSql)
  // A database takes seconds to make on a busy machine.
}, 60_000)
afterAll(() => database.close())
beforeEach(() => clearQueue(database))

const entry = (url: string, modified: string | null = null): FeedEntry => ({
  url,
  id: url,
  title: 'Meldung',
  published: null,
  modified,
  source: null,
  byline: null,
  section: null,
  language: null,
  summary: null,
  content: null,
})
const enqueue = (...entries: readonly FeedEntry[]) =>
  enqueueEntries(database.executeSql, entries, 'https://zeitung.de/feed')
const failure = { code: 'http-refused', message: 'The server answers with status 404.' }

async function take() {
  const job = await takeJob(database.executeSql)
  if (!job) throw new Error('nothing to take')
  return job
}

describe('the queue', () => {
  test('takes an address once, by whatever parameters it is reached', async () => {
    const urls = ['https://zeitung.de/a', 'https://www.zeitung.de/a?utm_source=rss', 'http://zeitung.de/a/#x']
    expect(await enqueue(...urls.map((url) => entry(url)))).toBe(1)
    expect(await enqueue(entry('https://zeitung.de/a'), entry('https://zeitung.de/b'))).toBe(1)
    expect(await countJobs(database.executeSql)).toEqual({ waiting: 2, done: 0, failed: 0 })
  })

  test('lends one job a host, and none while the host rests', async () => {
    await enqueue(entry('https://zeitung.de/a'), entry('https://zeitung.de/b'), entry('https://blatt.de/a'))
    const jobs = [await take(), await take()]
    expect(jobs.map(({ host }) => host).sort()).toEqual(['blatt.de', 'zeitung.de'])
    expect(await takeJob(database.executeSql)).toBeNull()
    for (const job of jobs) await settleJob(database.executeSql, job, { state: 'done', rest: 60_000, validators: null })
    expect(await takeJob(database.executeSql)).toBeNull()
    expect(await untilNextJob(database.executeSql)).toBeGreaterThan(30_000)
    await database.executeSql('update intake_host set free_at = now()')
    expect((await take()).host).toBe('zeitung.de')
  })

  test('keeps what a done job gave for the next request, and queues it again when its feed says it was modified', async () => {
    const url = 'https://zeitung.de/a'
    await enqueue(entry(url, '2025-02-06T08:00:00Z'))
    const validators = { url, etag: '"1"', lastModified: null }
    await settleJob(database.executeSql, await take(), { state: 'done', rest: 0, validators })
    expect(await enqueue(entry(url, '2025-02-06T08:00:00Z'))).toBe(0)
    expect(await enqueue(entry(url))).toBe(0)
    expect(await enqueue(entry(url, '2025-02-06T09:30:00Z'))).toBe(1)
    expect(await take()).toMatchObject({ validators, attempts: 1 })
  })

  test('waits before another try and counts the tries', async () => {
    await enqueue(entry('https://zeitung.de/a'))
    await settleJob(database.executeSql, await take(), { state: 'waiting', rest: 0, delay: 60_000, failure })
    expect(await takeJob(database.executeSql)).toBeNull()
    expect(await untilNextJob(database.executeSql)).toBeGreaterThan(55_000)
    await database.executeSql('update intake_job set due_at = now()')
    expect((await take()).attempts).toBe(2)
  })

  test('a job given back was not tried', async () => {
    await enqueue(entry('https://zeitung.de/a'))
    await settleJob(database.executeSql, await take(), { state: 'returned', rest: 0 })
    expect((await take()).attempts).toBe(1)
  })

  test('lists what failed for good with its reason, and tries it again on demand', async () => {
    await enqueue(entry('https://zeitung.de/a'), entry('https://blatt.de/a'))
    const jobs = [await take(), await take()]
    for (const job of jobs) await settleJob(database.executeSql, job, { state: 'failed', rest: 0, failure })
    expect(await untilNextJob(database.executeSql)).toBeNull()
    const [first, second] = await listFailedJobs(database.executeSql)
    expect(first).toMatchObject({ ...failure, title: 'Meldung', feed: 'https://zeitung.de/feed', attempts: 1 })
    expect(first?.failedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(await retryFailedJobs(database.executeSql, ['nothing-like-it'])).toEqual([])
    expect(await retryFailedJobs(database.executeSql, [(first?.id ?? '').slice(0, 8)])).toEqual([first?.id])
    expect((await take()).id).toBe(first?.id)
    expect(await retryFailedJobs(database.executeSql, 'all')).toEqual([second?.id])
  })

  test('a feed does not bring back what failed for good', async () => {
    await enqueue(entry('https://zeitung.de/a'))
    await settleJob(database.executeSql, await take(), { state: 'failed', rest: 0, failure })
    expect(await enqueue(entry('https://zeitung.de/a'))).toBe(0)
  })

  test('the jobs of a killed worker of this machine are free at the next start, those of others when their lease ends', async () => {
    await enqueue(entry('https://zeitung.de/a'), entry('https://blatt.de/a'))
    const jobs = [await take(), await take()]
    // No process has this number: Linux numbers them up to four million.
    const owners = [`${hostname()} 99999999 ${randomUUID()}`, `elsewhere 99999999 ${randomUUID()}`]
    for (const [index, { id, host }] of jobs.entries()) {
      await database.executeSql('update intake_job set owner = $1 where id = $2', [owners[index], id])
      await database.executeSql('update intake_host set owner = $1 where host = $2', [owners[index], host])
    }
    await prepareQueue(database.executeSql)
    const again = await take()
    expect(again).toMatchObject({ id: jobs[0]?.id, attempts: 2 })
    expect(await takeJob(database.executeSql)).toBeNull()
    await database.executeSql('update intake_job set leased_until = now() where owner = $1', [owners[1]])
    await database.executeSql('update intake_host set leased_until = now() where owner = $1', [owners[1]])
    expect((await take()).id).toBe(jobs[1]?.id)
  })

  test('a worker that lost its job does not settle it, and one that lives keeps it', async () => {
    await enqueue(entry('https://zeitung.de/a'))
    const job = await take()
    await settleJob(database.executeSql, { ...job, owner: 'a worker before' }, { state: 'failed', rest: 0, failure })
    expect(await countJobs(database.executeSql)).toMatchObject({ waiting: 1, failed: 0 })
    await database.executeSql(`update intake_job set leased_until = now() + interval '1 second'`)
    await renewLease(database.executeSql, job)
    expect(await untilNextJob(database.executeSql)).toBeGreaterThan(100_000)
  })

  test('a host that is asked for a feed is not lent for articles, nor the other way round', async () => {
    await enqueue(entry('https://zeitung.de/a'))
    const visit = (task: () => Promise<unknown>) => withHost(database.executeSql, 'zeitung.de', task, () => 0)
    await visit(async () => expect(await takeJob(database.executeSql)).toBeNull())
    const job = await take()
    const stopping = new AbortController()
    const waiting = withHost(
      database.executeSql,
      'zeitung.de',
      async () => 'visited',
      () => 0,
      stopping.signal,
    )
    await settleJob(database.executeSql, job, { state: 'done', rest: 0, validators: null })
    expect(await waiting).toBe('visited')
    await enqueue(entry('https://zeitung.de/b'))
    await take()
    const inVain = withHost(
      database.executeSql,
      'zeitung.de',
      async () => 'visited',
      () => 0,
      stopping.signal,
    )
    stopping.abort(new Error('stopped'))
    await expect(inVain).rejects.toThrow('stopped')
  })

  test('a canonical address belongs to the job that named it first', async () => {
    await enqueue(entry('https://zeitung.de/a'), entry('https://m.zeitung.de/a'))
    const jobs = [await take(), await take()]
    const claim = (index: number) => claimAddress(database.executeSql, jobs[index] as never, 'https://zeitung.de/a')
    expect([await claim(0), await claim(1), await claim(0)]).toEqual([true, false, true])
  })
})
