import { describe, expect, it } from 'vitest'
import { firstLanguage } from './reader-language.ts'

describe('firstLanguage', () => {
  it.each([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['fr', 'de', 'en'], 'de'],
    [null, ['fr-CA'], 'en'],
    [null, [], 'en'],
    ['en', ['de'], 'en'],
    ['xx', ['de'], 'de'],
  ] as const)('stored %s, browser %s: %s', (stored, preferred, language) => {
    expect(firstLanguage(stored, preferred)).toBe(language)
  })
})
