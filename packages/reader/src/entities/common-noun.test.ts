import type { Language } from '@lagebild/schema'
import { expect, test } from 'vitest'
import { isCommonNoun } from './common-noun.ts'

const cases: readonly (readonly [Language, string, boolean])[] = [
  ['de', 'Sperre', true],
  ['de', 'Grenzsperre', true],
  ['de', 'Exportstopp', true],
  ['de', 'Vergeltung', true],
  ['de', 'Blockade', true],
  ['de', 'Jung', false],
  ['de', 'Franz', false],
  ['de', 'Denis', false],
  ['de', 'Sperling', false],
  ['de', 'PAKT', false],
  ['en', 'Blockade', true],
  ['en', 'Sanctions', true],
  ['en', 'Vance', false],
  ['en', 'Clement', false],
  ['en', 'Bond', false],
]

test.each(cases)('%s: %s is a common noun: %s', (language, word, expected) => {
  expect(isCommonNoun(word, language)).toBe(expected)
})
