import type { Language } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleReader } from '../src/wiring.ts'
import { openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'
import { readExampleRows } from './lexicon-examples.ts'

const languages: readonly Language[] = ['de', 'en']

describe('every speech cue with an example', () => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  const rulesOf = async (text: string, language: Language): Promise<string[]> =>
    (await analyzeText(reader, text, language)).attributions.map(({ rule }) => rule.replace(/ \([^)]*\)$/, ''))

  for (const language of languages) {
    const examples = readExampleRows(language, 'speech-cues').map((row) => ({
      ...row,
      id: `${language}/speech-cues:${row['lemma']}`,
    }))
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
