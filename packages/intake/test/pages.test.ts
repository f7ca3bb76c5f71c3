import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ExpectedPage, type PageScore, scorePage } from './score-page.ts'

const folder = fileURLToPath(new URL('pages/', import.meta.url))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5))

const scores = new Map<string, PageScore>(
  names.map((name) => {
    const expected = JSON.parse(readFileSync(`${folder}${name}.expected.json`, 'utf8')) as ExpectedPage
    return [name, scorePage(`${folder}${name}.html`, expected)]
  }),
)

/** Share of the pages on which a field is as expected. */
function rightShare(field: string): number {
  const right = [...scores.values()].filter(({ wrong }) => !wrong.some((line) => line.startsWith(`${field}:`)))
  return right.length / scores.size
}

describe('articles of pages', () => {
  it('finds at least 30 pages', () => {
    expect(scores.size).toBeGreaterThanOrEqual(30)
  })

  it('reaches a mean F1 over words of 0.95', () => {
    const mean = [...scores.values()].reduce((sum, { wordF1 }) => sum + wordF1, 0) / scores.size
    expect(mean).toBeGreaterThanOrEqual(0.95)
  })

  it.each(['title', 'published', 'language', 'byline', 'outlet', 'credits'])(
    'has %s right on 95 % of the pages',
    (field) => {
      expect(rightShare(field)).toBeGreaterThanOrEqual(0.95)
    },
  )

  it.each([...scores])('%s: most words are right', (_name, { wordF1, missing, surplus }) => {
    expect({
      isGood: wordF1 >= 0.85,
      missing: wordF1 >= 0.85 ? [] : missing,
      surplus: wordF1 >= 0.85 ? [] : surplus,
    }).toEqual({
      isGood: true,
      missing: [],
      surplus: [],
    })
  })
})
