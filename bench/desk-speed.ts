/**
 * How long the data of each page of the desk takes on a record of generated articles in the embedded home: requests through the real server,
 * without a network. `--articles N` (5,000).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { recordPaths } from '@lagebild/client'
import { type Reading, type RecordFilter, wholeRecord } from '@lagebild/schema'
import { createEventHub, createServer, type RecordApp } from '@lagebild/server'
import { openArchive, recordQueries } from '../packages/archive/src/index.ts'
import { generateReadings } from '../packages/archive/test/generate-readings.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '5000' } } })
const articles = Number(values.articles)
const rounds = 20
const batchLength = 100
const first = { cursor: null, limit: 50 }

const folder = mkdtempSync(join(tmpdir(), 'lagebild-desk-'))
const archive = await openArchive({ folder: join(folder, 'archive') })
try {
  await fill()
  const nothing = async (): Promise<never> => {
    throw new Error('nothing is read or written here')
  }
  const record = recordQueries(archive)
  const app = await createServer(
    { record, reader: '', events: createEventHub(), readContent: nothing, readAddress: nothing, write: nothing },
    { pages: null, token: null, hosts: null, onError: console.error, requestsPerMinute: Number.MAX_SAFE_INTEGER },
  )
  const { claims, happenings } = await record.counts(wholeRecord)
  console.log(`${articles} articles, ${claims} claims, ${happenings} happenings\n`)
  console.log('| page | requests | median | p95 |\n|---|---|---|---|')
  for (const [page, paths] of Object.entries(await listPages(app))) {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) for (const path of paths) times.push(await timeOf(app, path))
    times.sort((a, b) => a - b)
    const at = (share: number): string => `${(times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0)} ms`
    console.log(`| ${page} | ${times.length} | ${at(0.5)} | ${at(0.95)} |`)
  }
  await app.close()
} finally {
  await archive.close()
  rmSync(folder, { recursive: true, force: true })
}

async function fill(): Promise<void> {
  let batch: Reading[] = []
  let stored = 0
  for (const reading of generateReadings({ seed: 7, articles, claimsPerArticle: 10 })) {
    batch.push(reading)
    if (batch.length < batchLength) continue
    await archive.addAll(batch.map((each) => ({ reading: each })))
    stored += batch.length
    batch = []
    if (stored % 1000 === 0) process.stderr.write(`${stored} articles\n`)
  }
  await archive.addAll(batch.map((each) => ({ reading: each })))
}

async function timeOf(app: RecordApp, path: string): Promise<number> {
  const start = performance.now()
  const { statusCode } = await app.inject(path)
  if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`)
  return performance.now() - start
}

/** What each page asks for, for several things of the record: those that most is known of, which take longest. */
async function listPages(app: RecordApp): Promise<Record<string, readonly string[]>> {
  const get = async (path: string) => (await app.inject(path)).json()
  const { items: entities } = await get(recordPaths.entities({ words: null, kind: null, country: null }, first))
  const { items: happenings } = await get(recordPaths.happenings(wholeRecord, first))
  const { items: sources } = await get(recordPaths.sources(wholeRecord, first))
  const { items: listed } = await get(recordPaths.articles(wholeRecord, first))
  const states: string[] = entities
    .filter(({ party }: { party: { kind: string } }) => party.kind === 'state')
    .map(({ party }: { party: { key: string } }) => party.key)
  const [one = 'DEU', other = 'FRA', third = 'USA'] = states
  const filters: readonly RecordFilter[] = [
    wholeRecord,
    { ...wholeRecord, parties: [one, other] },
    { ...wholeRecord, parties: [third], contested: true },
  ]
  const each = (path: (filter: RecordFilter) => string): string[] => filters.map(path)
  return {
    'dossier: happenings': each((filter) => recordPaths.happenings(filter, first)),
    'dossier: counts': each(recordPaths.counts),
    'dossier: what is new': each((filter) => recordPaths.changes(filter, '2000-01-01', first)),
    'dossier: relation': [recordPaths.relation([one, other], { since: null, until: null, step: 'week' })],
    happening: happenings.slice(0, 5).map(({ id }: { id: string }) => recordPaths.happening(id)),
    exchanges: each((filter) => recordPaths.exchanges(filter, first)),
    entities: [recordPaths.entities({ words: null, kind: null, country: null }, first)],
    entity: states.slice(0, 5).map(recordPaths.entity),
    sources: each((filter) => recordPaths.sources(filter, first)),
    source: sources.slice(0, 5).map(({ origin }: { origin: { key: string } }) => recordPaths.source(origin.key)),
    stories: each((filter) => recordPaths.stories(filter, first)),
    article: listed.slice(0, 5).map(({ id }: { id: string }) => recordPaths.article(id)),
    search: ['minister', 'Minister', 'treaty'].map((words) => recordPaths.search(words, first)),
    map: each(recordPaths.places),
    graph: each((filter) => recordPaths.graph(filter, 50)),
  }
}
