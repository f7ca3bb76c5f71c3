import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Archive, type Fact, openArchive, recordQueries } from '@lagebild/archive'
import { wholeRecord } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { type ExampleDossier, loadDossier } from './example-dossiers.ts'
import { type MergeScore, type RecordedHappening, scoreMerges } from './score-merges.ts'

let reader: ArticleReader
const folder = mkdtempSync(join(tmpdir(), 'lagebild-merges-'))

beforeAll(async () => {
  reader = await openReader()
}, 60_000)

afterAll(async () => {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Reads the articles of a dossier, archives them and gives the happenings with their claims. */
async function record(name: string, dossier: ExampleDossier): Promise<RecordedHappening[]> {
  const archive = await openArchive({ folder: join(folder, name) })
  try {
    const readings = []
    for (const article of dossier.articles.values()) readings.push({ reading: await reader.read(article) })
    await archive.addAll(readings)
    return await happeningsOf(archive)
  } finally {
    await archive.close()
  }
}

async function happeningsOf(archive: Archive): Promise<RecordedHappening[]> {
  const { items } = await recordQueries(archive).happenings(wholeRecord, { cursor: null, limit: 200 })
  const rows = await archive.database
    .selectFrom('happening_facts')
    .innerJoin('facts', 'facts.id', 'happening_facts.fact_id')
    .select(['happening_id', 'fact'])
    .execute()
  const facts = Map.groupBy(rows, ({ happening_id }) => happening_id)
  return items.map((summary) => ({ summary, facts: (facts.get(summary.id) ?? []).map(({ fact }) => fact as Fact) }))
}

describe.each(['kozlov', 'grain'])('the dossier %s', (name) => {
  let score: MergeScore
  beforeAll(async () => {
    const dossier = await loadDossier(name, name === 'kozlov')
    score = scoreMerges(dossier, await record(name, dossier))
    process.stdout.write(`${name}: ${JSON.stringify({ ...score, misses: undefined })}\n${score.misses.join('\n')}\n`)
  }, 180_000)

  test('most of what merging is judged on is read', () => {
    expect(score.read / score.expected).toBeGreaterThanOrEqual(0.85)
  })

  test('claims of one event meet, others stay apart', () => {
    expect(score.f1).toBeGreaterThanOrEqual(0.9)
  })

  test('happenings have the origins that the texts name, as far as they are read', () => {
    expect(score.origins.right).toBe(score.origins.all)
  })

  test('what accounts exclude each other on is contested, and nothing else', () => {
    expect(score.contested).toEqual({ right: score.contested.all, all: score.contested.all })
  })
})
