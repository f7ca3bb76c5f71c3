import type { HappeningSummary } from '@lagebild/schema'
import { expect, it } from 'vitest'
import { createPhrasing } from '../src/index.ts'
import { happening } from './happenings.ts'

/** What is known, the German and the English sentence. */
export type SentenceCase = readonly [name: string, facts: Partial<HappeningSummary>, german: string, english: string]

const german = createPhrasing('de')
const english = createPhrasing('en')

/** Two tests for each case, one a language. */
export function expectSentences(cases: readonly SentenceCase[]): void {
  for (const [name, facts, de, en] of cases) {
    it(`tells ${name} in German`, () => expect(german.happening(happening(facts))).toBe(de))
    it(`tells ${name} in English`, () => expect(english.happening(happening(facts))).toBe(en))
  }
}
