import { readFileSync } from 'node:fs'
import type { LocatedAttribution } from '@lagebild/reader'
import type { Language, Span } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'
import { overlapOf, readTaggedSentence, type TaggedSentence } from './cases/tagged-sentence.ts'

const languages: readonly Language[] = ['de', 'en']

function readCases(language: Language): { said: string[]; plain: string[] } {
  const lines = readFileSync(new URL(`./cases/attributions-${language}.txt`, import.meta.url), 'utf8').split('\n')
  const cases = lines.filter((line) => line && !line.startsWith('#'))
  return {
    said: cases.filter((line) => !line.startsWith('- ')),
    plain: cases.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
  }
}

function isAsTagged(tagged: TaggedSentence, { attribution, content }: LocatedAttribution): boolean {
  const meets = (expected: readonly Span[], found: Span | null): boolean =>
    expected.length === 0 ? found === null : overlapOf(expected, found ? [found] : []) > 0.3
  return (
    overlapOf(tagged.content, content) >= 0.75 &&
    meets(tagged.source, attribution.source) &&
    meets(tagged.cue, attribution.cue)
  )
}

describe('attributions of a sentence', () => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  for (const language of languages) {
    const { said, plain } = readCases(language)
    it.each(said)('reads who says what in %s', async (line) => {
      const tagged = readTaggedSentence(line)
      const { attributions } = await analyzeText(reader, tagged.text, language)
      expect(attributions.filter((each) => isAsTagged(tagged, each))).toHaveLength(1)
    })
    it.each(plain)('reads no source in %s', async (text) => {
      expect((await analyzeText(reader, text, language)).attributions).toEqual([])
    })
  }
})
