import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { loadDossier } from './example-dossiers.ts'
import { recordDossier } from './record-dossier.ts'
import { type MergeScore, scoreMerges } from './score-merges.ts'

let reader: ArticleReader
const folder = mkdtempSync(join(tmpdir(), 'lagebild-merges-'))

beforeAll(async () => {
  reader = await openReader()
}, 60_000)

afterAll(async () => {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['kozlov', 'grain'])('the dossier %s', (name) => {
  let score: MergeScore
  beforeAll(async () => {
    const dossier = await loadDossier(name, name === 'kozlov')
    score = scoreMerges(dossier, await recordDossier(reader, dossier, join(folder, name)))
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
