import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openArchive } from '@lagebild/archive'
import type { Article, Reading } from '@lagebild/schema'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { dumpRecord } from '../../archive/test/dump-record.ts'
import { startAdding } from '../../archive/test/start-adding.ts'
import { onEachHome, onPostgres, temporaryFolder } from '../../archive/test/test-homes.ts'
import { openReader } from '../src/wiring.ts'
import { loadExamples } from './example-articles.ts'
import { loadDossier } from './example-dossiers.ts'

const root = temporaryFolder()
const readings: Reading[] = []

beforeAll(async () => {
  const dossiers = await Promise.all(['kozlov', 'grain'].map((name) => loadDossier(name, false)))
  const examples = (await loadExamples()).map(({ article }) => article)
  const articles: Article[] = [...dossiers.flatMap((dossier) => [...dossier.articles.values()]), ...examples]
  const reader = await openReader()
  for (const article of articles) readings.push(await reader.read(article))
  await reader.close()
}, 300_000)

type Place = Parameters<typeof openArchive>[0]

const record = async (place: Place, given: readonly Reading[]): Promise<Record<string, string[]>> => {
  const archive = await openArchive(place)
  try {
    for (const reading of given) await archive.add(reading)
    return await dumpRecord(archive)
  } finally {
    await archive.close()
  }
}

/** Places in the list of readings: some of them in an order of their own, and another order of the same. */
const twoOrders = fc.nat().chain((size) => {
  const places = readings.map((_, index) => index)
  return fc
    .shuffledSubarray(places, { minLength: Math.min(12, size % places.length), maxLength: places.length })
    .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))
})
const seed = 20241120
const pick = (places: readonly number[]): Reading[] => places.map((place) => readings[place] as Reading)

onEachHome((newPlace, kind) => {
  test('the record of the examples does not depend on order or repetition', async () => {
    await fc.assert(
      fc.asyncProperty(twoOrders, async ([one, other]) => {
        const expected = await record(await newPlace(), pick(one))
        expect(await record(await newPlace(), [...pick(other), ...pick(one).slice(0, 4)])).toEqual(expected)
      }),
      { seed, numRuns: kind === 'folder' ? 1 : 4, endOnFailure: true },
    )
  })
})

onPostgres((newPlace) => {
  test('two processes that add all examples, each the shared ones in another order, give the record that one gives', async () => {
    const place = await newPlace()
    const parts = [readings.slice(0, 20), readings.slice(8).reverse()]
    const adding = parts.map((part, index) => {
      const file = join(root, `part-${index}.jsonl`)
      writeFileSync(file, part.map((reading) => JSON.stringify(reading)).join('\n'))
      return startAdding(place, file)
    })
    for (const { ended } of adding) expect(await ended).toEqual({ status: 0, errors: '' })
    const found = await record(place, [])
    expect(found).toEqual(await record(await newPlace(), readings))
    expect(found['article_versions']).toHaveLength(readings.length)
    expect(found['happenings']?.length).toBeGreaterThan(50)
  })
})
