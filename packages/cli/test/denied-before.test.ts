import type { Language } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'

describe('what a denial takes back of the sentence before', () => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  const cases: readonly (readonly [Language, string, readonly string[]])[] = [
    ['en', "Chad accused Libya of having sent drones to rebels. Libya's government denied this.", ['AID']],
    [
      'en',
      'Togo arrested four fishermen of Ghana, an official in Accra said. Togo rejected the allegation.',
      ['COERCE'],
    ],
    ['en', 'Israel attacked the town of Idlib. Israel dismissed the criticism.', []],
    ['en', 'Chile closed the border with Peru. Chile denied reports about a shortage of fuel.', []],
    ['en', 'Kenya sent troops to Somalia.\n\nThis was denied by nobody.', []],
    ['de', 'Togo hat vier Fischer aus Ghana festgenommen. Die Regierung in Lomé bestreitet das.', ['COERCE']],
    ['de', 'Togo hat vier Fischer aus Ghana festgenommen. Ghana wies die Kritik zurück.', []],
    ['de', 'Togo hat vier Fischer aus Ghana festgenommen. Ghana lehnte das Angebot ab.', []],
  ]
  it.each(cases)('%s: %s', async (language, text, denied) => {
    const { claims } = await analyzeText(reader, text, language)
    const negative = claims.filter(({ polarity }) => polarity === 'negative')
    expect(negative.map(({ event }) => event.type)).toEqual(denied)
    for (const { event, attribution } of negative) {
      expect(text.slice(event.trigger.start, event.trigger.end)).toBe(event.trigger.text)
      expect(attribution.length).toBeGreaterThan(0)
    }
  })
})
