import { type Article, readingSchema } from '@lagebild/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { checkReading } from './check-reading.ts'
import { loadExamples, loadSeed } from './example-articles.ts'

let reader: ArticleReader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

const seed = await loadSeed()
const examples = [...(seed ? [seed] : []), ...(await loadExamples())]

test.each(examples)('the reading of $name is valid and every offset holds', async ({ article }) => {
  const reading = await reader.read(article)
  expect(() => readingSchema.parse(reading)).not.toThrow()
  expect(checkReading(reading)).toEqual([])
})

test('the same article gives the same bytes, also when several are read at once', async () => {
  const readings = await Promise.all([...examples, ...examples].map(({ article }) => reader.read(article)))
  const bytes = readings.map((reading) => JSON.stringify(reading))
  expect(bytes.slice(examples.length)).toEqual(bytes.slice(0, examples.length))
})

/** Pieces of news language in odd orders: the grammar breaks, the offsets must not. */
const piece = fc.constantFrom(
  'Kim Jong Un',
  'Moskau',
  'am Mittwoch',
  'zwischen 320 Millionen und 1,3 Milliarden US-Dollar',
  'laut Geheimdienst',
  'soll',
  'nicht',
  'unterzeichnete',
  'das Abkommen',
  '„',
  '“',
  '"',
  ',',
  '.',
  ';',
  ' - ',
  '\n\n',
  'the ministry said',
  'denied',
  'more than 10,000 troops',
  'last week',
  'e\u0301',
  '🦁',
  '中国',
  '\u0000',
  '…',
  'über 70 Tiere',
  'accused',
)
const brokenText = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '))

test('offsets hold on generated text of any kind', async () => {
  await fc.assert(
    fc.asyncProperty(
      brokenText,
      fc.constantFrom('de', 'en'),
      fc.option(fc.constantFrom('2024-11-21', '2024-02-29'), { nil: null }),
      async (text, language, published) => {
        const article: Article = {
          id: 'generated',
          url: null,
          outlet: null,
          title: null,
          section: null,
          published,
          language,
          text,
          credits: [],
        }
        const reading = await reader.read(article)
        readingSchema.parse(reading)
        expect(checkReading(reading)).toEqual([])
      },
    ),
    { numRuns: 200, seed: 20241121 },
  )
}, 120_000)
