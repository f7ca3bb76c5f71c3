import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleReader } from '../src/wiring.ts'
import { openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'

const lexicons = fileURLToPath(new URL('../../reader/lexicons', import.meta.url))
const languages: readonly Language[] = ['de', 'en']

interface CueExample {
  readonly id: string
  readonly example: string
  readonly counterexample: string
}

function readExamples(language: Language): CueExample[] {
  const [header = '', ...rows] = readFileSync(join(lexicons, language, 'speech-cues.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  const columns = header.split('\t')
  return rows.flatMap((row) => {
    const cells = new Map(row.split('\t').map((cell, index) => [columns[index], cell]))
    const example = cells.get('example')
    if (!example) return []
    const id = `${language}/speech-cues:${cells.get('lemma')}`
    return [{ id, example, counterexample: cells.get('counterexample') ?? '' }]
  })
}

describe('every speech cue with an example', () => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  const rulesOf = async (text: string, language: Language): Promise<string[]> =>
    (await analyzeText(reader, text, language)).attributions.map(({ rule }) => rule.replace(/ \([^)]*\)$/, ''))

  for (const language of languages) {
    const examples = readExamples(language)
    it(`covers at least sixty cues in ${language}`, () => expect(examples.length).toBeGreaterThanOrEqual(60))
    it.each(examples)(
      '$id is read in “$example” and not in “$counterexample”',
      async ({ id, example, counterexample }) => {
        expect(await rulesOf(example, language)).toContain(id)
        expect(counterexample).not.toBe('')
        expect(await rulesOf(counterexample, language)).not.toContain(id)
      },
    )
  }
})
