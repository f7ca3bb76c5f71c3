import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type ArchivePlace, openArchive } from '@lagebild/archive'
import { type FeedEntry, prepareQueue } from '@lagebild/intake'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyArchive } from '../../archive/test/empty-archive.ts'
import { type LocalPostgres, startLocalPostgres } from '../../archive/test/local-postgres.ts'
import { enqueueEntries } from '../../intake/src/queue/enqueue-entries.ts'
import { settleJob } from '../../intake/src/queue/settle-job.ts'
import { takeJob, untilNextJob } from '../../intake/src/queue/take-job.ts'
import { answerWith, inTurn, pageOf, rssOf, slowly } from '../../intake/test/server/answers.ts'
import { startTestServer, type TestServer } from '../../intake/test/server/start-test-server.ts'
import type { Command } from '../src/commands/command.ts'
import { failedCommand } from '../src/commands/failed.ts'
import { readCommand } from '../src/commands/read.ts'
import { watchCommand } from '../src/commands/watch.ts'

// Spawned only where a process is to be killed; elsewhere the commands run here.
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const count = 8
/** A busy machine takes its time to make a database and to load the model. */
const slow = 300_000

const children: ChildProcess[] = []
let server: TestServer
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-watch-'))
  await emptyArchive()
}, slow)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await server.close()
})

function lagebild(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=source', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', LAGEBILD_CONTACT: '' },
  })
  children.push(child)
  return child
}

async function finish(child: ChildProcess): Promise<{ code: number | null; out: string; errors: string }> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [code, out, errors] = await Promise.all([ended, text(child.stdout as never), text(child.stderr as never)])
  return { code, out, errors }
}

const entryOf = (url: string): FeedEntry => ({
  url,
  id: url,
  title: null,
  published: null,
  modified: null,
  source: null,
  byline: null,
  section: null,
  language: null,
  summary: null,
  content: null,
})

interface Failure {
  readonly id: string
  readonly code: string
  readonly url: string
}

async function outputOf(command: Command, ...args: readonly string[]): Promise<string> {
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0)
  await command.run(args).finally(() => write.mockRestore())
  return written.join('')
}

/** Every article lies on a host of its own, all of them this machine, so that no test waits for a host to rest. */
function serveArticles(): readonly string[] {
  const { port } = new URL(server.url)
  const urls = Array.from({ length: count }, (_, index) => `http://127.0.0.${index + 2}:${port}/meldung/${index}`)
  for (const index of urls.keys()) server.answer(`/meldung/${index}`, slowly(100, pageOf(index)))
  server.answer('/feed', answerWith(200, { 'content-type': 'application/rss+xml' }, rssOf(urls)))
  return urls.toSorted()
}

const articleRequests = () => server.requests.filter(({ path }) => path.startsWith('/meldung/')).length

/** Waits until so many articles were asked for, or the program has ended. */
async function requestsReach(number: number, child: ChildProcess): Promise<void> {
  while (articleRequests() < number && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Without the scheme, which the archive writes in one way. */
async function archivedUrls(place: ArchivePlace): Promise<unknown[]> {
  const archive = await openArchive(place)
  const { rows } = await archive.execute('select url from articles order by url collate "C"')
  await archive.close()
  return rows.map(({ url }) => String(url).replace(/^https?/, 'http'))
}

// The other addresses of the loopback network are open on Linux only.
describe.runIf(process.platform === 'linux')('a watch that is killed goes on and ends with every article once', () => {
  test(
    'in a folder',
    async () => {
      const urls = serveArticles()
      const store = join(folder, 'killed')
      cpSync(await emptyArchive(), store, { recursive: true })
      const watch = ['watch', `${server.url}/feed`, '--once', '--json', '--allow-private', '--store', store]
      const first = lagebild(...watch)
      await requestsReach(3, first)
      first.kill('SIGKILL')
      await finish(first)
      expect(articleRequests()).toBeLessThan(count)
      const { code, out, errors } = await finish(lagebild(...watch))
      expect({ code, errors }).toEqual({ code: 0, errors: '' })
      const events = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
      expect(events.at(-1)).toEqual({ event: 'end', waiting: 0, done: count, failed: 0 })
      expect(await archivedUrls({ folder: store })).toEqual(urls)
    },
    slow,
  )

  describe('on PostgreSQL', () => {
    let postgres: LocalPostgres | null
    beforeAll(async () => {
      postgres = await startLocalPostgres()
    }, slow)
    afterAll(() => postgres?.stop())

    test(
      'sixteen workers take each article once, and no host twice at a time',
      async ({ skip }) => {
        if (!postgres) return skip('there is no PostgreSQL')
        const archive = await openArchive({ databaseUrl: await postgres.createDatabase() })
        await Promise.all([1, 2, 3].map(() => prepareQueue(archive.execute)))
        const entries = Array.from({ length: 200 }, (_, index) => entryOf(`https://blatt-${index % 5}.de/${index}`))
        const queued = await Promise.all([1, 2, 3].map(() => enqueueEntries(archive.execute, entries)))
        expect(queued.reduce((sum, each) => sum + each)).toBe(200)
        const taken: string[] = []
        const busy = new Set<string>()
        let doubles = 0
        const work = async (): Promise<void> => {
          const job = await takeJob(archive.execute)
          if (!job && (await untilNextJob(archive.execute)) === null) return
          if (job) {
            taken.push(job.id)
            if (busy.has(job.host)) doubles += 1
            busy.add(job.host)
            await new Promise((resolve) => setTimeout(resolve, 2))
            busy.delete(job.host)
            await settleJob(archive.execute, job, { state: 'done', rest: 0, validators: null })
          }
          return work()
        }
        await Promise.all(Array.from({ length: 16 }, work))
        await archive.close()
        expect([taken.length, new Set(taken).size, doubles]).toEqual([200, 200, 0])
      },
      slow,
    )

    test(
      'with two at the same time',
      async ({ skip }) => {
        if (!postgres) return skip('there is no PostgreSQL')
        const urls = serveArticles()
        const databaseUrl = await postgres.createDatabase()
        const watch = ['watch', `${server.url}/feed`, '--once', '--json', '--allow-private', '--store', databaseUrl]
        const [killed, other] = [lagebild(...watch), lagebild(...watch)]
        await requestsReach(3, killed)
        killed.kill('SIGKILL')
        const [, { code, errors }] = await Promise.all([finish(killed), finish(other)])
        expect({ code, errors }).toEqual({ code: 0, errors: '' })
        expect((await finish(lagebild(...watch))).out.trim().split('\n').at(-1)).toBe(
          JSON.stringify({ event: 'end', waiting: 0, done: count, failed: 0 }),
        )
        expect(await archivedUrls({ databaseUrl })).toEqual(urls)
        expect(server.mostAtOnce()).toBe(1)
      },
      slow,
    )
  })
})

test(
  'what failed is listed with its reason and can be tried again',
  async () => {
    const store = join(folder, 'failed')
    cpSync(await emptyArchive(), store, { recursive: true })
    server.answer('/a', inTurn(answerWith(404, {}), pageOf(1)))
    server.answer('/feed', answerWith(200, { 'content-type': 'application/rss+xml' }, rssOf([`${server.url}/a`])))
    const list = join(folder, 'feeds.opml')
    writeFileSync(list, `<opml version="2.0"><body><outline text="Blatt" xmlUrl="${server.url}/feed"/></body></opml>`)
    const watch = [list, '--once', '--allow-private', '--store', store]
    expect(await outputOf(watchCommand, ...watch)).toContain('0 archived, 1 failed')
    const { id, code, url } = JSON.parse(await outputOf(failedCommand, '--json', '--store', store)) as Failure
    expect({ code, url }).toEqual({ code: 'http-refused', url: `${server.url}/a` })
    await expect(failedCommand.run(['--retry', 'zz', '--store', store])).rejects.toMatchObject({
      code: 'no-such-failure',
    })
    expect(await outputOf(failedCommand, '--retry', id, '--store', store)).toBe('1 queued again\n')
    expect(await outputOf(watchCommand, ...watch)).toContain('1 archived, 0 failed')
    expect(await outputOf(failedCommand, '--store', store)).toBe('Nothing failed.\n')
    server.answer('/feed', answerWith(410, {}))
    await outputOf(watchCommand, ...watch)
    expect(await outputOf(failedCommand, '--store', store)).toContain(`feed  ${server.url}/feed\n  The server answers`)
  },
  slow,
)

test('an address is read, but none inside the network unless that is allowed', async () => {
  server.answer('/a', pageOf(1))
  await expect(readCommand.run([`${server.url}/a`])).rejects.toMatchObject({ code: 'address-refused' })
  expect(server.requests).toEqual([])
  const reading = await outputOf(readCommand, `${server.url}/a`, '--json', '--allow-private')
  expect(JSON.parse(reading)).toMatchObject({ article: { title: 'Hafen 1 wird ausgebaut', url: `${server.url}/a` } })
})

test.each<[string, Command, readonly string[], string]>([
  ['no feed', watchCommand, [], 'watch takes'],
  ['a missing list', watchCommand, ['nothing.opml'], 'there is no such file'],
  ['no time', watchCommand, ['https://zeitung.de/feed', '--every', 'often'], '--every is a time'],
  ['too short a time', watchCommand, ['https://zeitung.de/feed', '--every', '5s'], '--every is at least'],
  ['two wishes', watchCommand, ['https://zeitung.de/feed', '--every', '5m', '--once'], 'exclude each other'],
  ['an unknown scheme', readCommand, ['ftp://zeitung.de/a'], 'Only http and https'],
  ['two ways to retry', failedCommand, ['--retry', 'a', '--retry-all'], 'exclude each other'],
])('%s is a clear error', async (_name, command, args, message) => {
  await expect(command.run(args)).rejects.toThrow(message)
})
