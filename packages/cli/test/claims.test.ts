import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { loadExamples, loadSeed } from './example-articles.ts'
import { type ClaimScore, scoreClaims } from './score-claims.ts'

let reader: ArticleReader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

const share = (right: number, all: number): number => right / Math.max(1, all)
const sum = (scores: readonly ClaimScore[], pick: (score: ClaimScore) => number): number =>
  scores.reduce((total, score) => total + pick(score), 0)

const seed = await loadSeed()

describe('the seed article', () => {
  test.skipIf(!seed)('gives every required claim with its attributes', async () => {
    if (!seed) return
    const score = scoreClaims(seed.claims, await reader.read(seed.article))
    const report = score.misses.join('\n')
    expect(score.found, report).toBe(score.required)
    expect(share(score.attributes.right, score.attributes.all), report).toBeGreaterThanOrEqual(0.85)
    expect(share(score.right, score.printed), report).toBeGreaterThanOrEqual(0.75)
  })
})

describe('the example articles', () => {
  test('give the expected claims, and few others', async () => {
    const scores = await Promise.all(
      (await loadExamples()).map(async ({ name, article, claims }) => {
        const score = scoreClaims(claims, await reader.read(article))
        return { ...score, misses: score.misses.map((miss) => `${name}: ${miss}`) }
      }),
    )
    const report = scores.flatMap(({ misses }) => misses).join('\n')
    expect(
      share(
        sum(scores, (score) => score.found),
        sum(scores, (score) => score.required),
      ),
      report,
    ).toBeGreaterThanOrEqual(0.8)
    expect(
      share(
        sum(scores, (score) => score.attributes.right),
        sum(scores, (score) => score.attributes.all),
      ),
      report,
    ).toBeGreaterThanOrEqual(0.8)
    expect(
      share(
        sum(scores, (score) => score.right),
        sum(scores, (score) => score.printed),
      ),
      report,
    ).toBeGreaterThanOrEqual(0.75)
  })
})
