import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { eventTypes, type Language, languages } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'
import { readExampleRows } from './lexicon-examples.ts'

const topics = ['predicates', 'light-verbs', 'event-nouns'] as const

/**
 * Examples that are not yet read as they say, a sentence a line, German before English. The list may only get shorter: one that is read again
 * fails here until it is taken out. `UPDATE=1` rewrites it.
 */
const gapsFile = fileURLToPath(new URL('cases/event-gaps.txt', import.meta.url))
const gaps = existsSync(gapsFile) ? readFileSync(gapsFile, 'utf8').split('\n').filter(Boolean) : []

let reader: ArticleReader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

/** Types of the events of a sentence that name somebody or somewhere. */
async function typesOf(text: string, language: Language): Promise<string[]> {
  const { events } = await analyzeText(reader, text, language)
  return events
    .filter(({ event }) => event.actors.length + event.recipients.length + event.places.length > 0)
    .map(({ event }) => event.type)
}

async function missedExamples(language: Language): Promise<string[]> {
  const missed: string[] = []
  for (const { type = '', example, counterexample } of topics.flatMap((topic) => readExampleRows(language, topic))) {
    if (!(await typesOf(example, language)).includes(type)) missed.push(`${type}: ${example}`)
    if ((await typesOf(counterexample, language)).includes(type)) missed.push(`not ${type}: ${counterexample}`)
  }
  return missed
}

test('the predicates are read from their examples and not from their counterexamples, but for the known gaps', async () => {
  const missed = [...(await missedExamples('de')), ...(await missedExamples('en'))]
  if (process.env['UPDATE']) writeFileSync(gapsFile, `${missed.join('\n')}\n`)
  else expect(missed).toEqual(gaps)
}, 600_000)

describe.each(languages)('the predicates of %s', (language) => {
  const rows = topics.map((topic) => readExampleRows(language, topic))

  test('all have a counterexample', () => {
    expect(rows.flat().filter(({ counterexample }) => !counterexample)).toEqual([])
  })

  test.each(eventTypes.filter((type) => type !== 'OTHER'))(
    '%s has at least twelve verbs and six nouns with examples',
    (type) => {
      const [verbs = [], lightVerbs = [], nouns = []] = rows.map((table) => table.filter((row) => row['type'] === type))
      expect(verbs.length + lightVerbs.length).toBeGreaterThanOrEqual(12)
      expect(nouns.length).toBeGreaterThanOrEqual(6)
    },
  )
})
