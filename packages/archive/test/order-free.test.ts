import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '@lagebild/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArchivePlace } from '../src/homes/archive-place.ts'
import { openArchive } from '../src/open-archive.ts'
import { dumpRecord } from './dump-record.ts'
import { generateReadings } from './generate-readings.ts'
import { startAdding } from './start-adding.ts'
import { folderPlaces, onEachHome, onPostgres, temporaryFolder } from './test-homes.ts'

const root = temporaryFolder()
const readings = [...generateReadings({ seed: 11, articles: 24, articlesPerDay: 8, claimsPerArticle: 8 })]
/** The same articles with other texts or by another reader: which of them counts must not depend on the order. */
const variants = readings.slice(0, 6).map((reading, index): Reading => {
  const { article } = reading
  return index % 2 === 0
    ? { ...reading, reader: '0.2.0', claims: reading.claims.slice(1) }
    : { ...reading, article: { ...article, text: `${article.text}\n\nCorrected.`, published: '2024-01-09T00:00:00Z' } }
})
const pool = [...readings, ...variants]

const record = async (place: ArchivePlace, given: readonly Reading[]) => {
  const archive = await openArchive(place)
  try {
    for (const reading of given) await archive.add(reading)
    return await dumpRecord(archive)
  } finally {
    await archive.close()
  }
}

/** Some of the readings in an order of their own, and another order of the same. */
const twoOrders = fc
  .shuffledSubarray(pool, { minLength: 4 })
  .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))

const seed = 20241121

onEachHome((newPlace, kind) => {
  test('the record does not depend on order or repetition', async () => {
    await fc.assert(
      fc.asyncProperty(twoOrders, async ([one, other]) => {
        const expected = await record(await newPlace(), one)
        expect(await record(await newPlace(), [...other, ...one.slice(0, 5)])).toEqual(expected)
        expect(expected['happenings']?.length).toBeGreaterThan(0)
      }),
      { seed, numRuns: kind === 'folder' ? 2 : 8, endOnFailure: true },
    )
  })
})

onPostgres((newPlace) => {
  const newFolder = folderPlaces()

  test('two processes that add at once, some articles both, give the record that one gives, in a folder too', async () => {
    await fc.assert(
      fc.asyncProperty(twoOrders, fc.nat({ max: 10 }), async ([one, other], shared) => {
        const place = await newPlace()
        const halves = [other.slice(0, other.length / 2 + shared), other.slice(other.length / 2)].map((part, index) => {
          const file = join(root, `part-${index}.jsonl`)
          writeFileSync(file, part.map((reading) => JSON.stringify(reading)).join('\n'))
          return startAdding(place, file)
        })
        for (const { ended } of halves) expect(await ended).toEqual({ status: 0, errors: '' })
        const found = await record(place, [])
        expect(found).toEqual(await record(await newPlace(), one))
        expect(found).toEqual(await record(await newFolder(), one))
      }),
      { seed, numRuns: 3, endOnFailure: true },
    )
  })
})
