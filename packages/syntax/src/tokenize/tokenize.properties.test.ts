import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'
import type { Word } from './tokenized-sentence.ts'

const words = [
  'Dr',
  'im',
  'Haus',
  "don't",
  'US-Dollar',
  '3',
  '21',
  '.',
  '!',
  '„',
  '“',
  '"',
  '(',
  ')',
  ':',
  '\n',
  ' ',
  ' ',
  '…',
  'z.B.',
  'Äpfel',
  '😀',
  'e\u0301',
  '\u00ad',
  '-',
  '/',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

describe.each(['de', 'en'] as const)('any text in %s', (language) => {
  test('offsets cut what they say, in order, and nothing but blanks is left out', () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0
        for (const sentence of tokenize(source, language)) {
          expect(source.slice(at, sentence.start)).toMatch(/^\s*$/)
          at = checkWords(source, sentence.words, sentence.start)
          expect(at).toBe(sentence.end)
        }
        expect(source.slice(at)).toMatch(/^\s*$/)
      }),
    )
  })
})

function checkWords(source: string, list: readonly Word[], start: number): number {
  let at = start
  for (const word of list) {
    if (word.start >= at) expect(source.slice(at, word.start)).toMatch(/^\s*$/)
    if (word.contraction)
      expect(source.slice(word.start, word.start + word.contraction.form.length)).toBe(word.contraction.form)
    else if (word.start >= at) expect(source.slice(word.start, word.end)).toBe(word.form)
    at = word.end
  }
  return at
}

test('a long line without blanks is cut in linear time', () => {
  const started = performance.now()
  tokenize('ab.'.repeat(20_000), 'de')
  tokenize('a'.repeat(200_000), 'en')
  tokenize("x'-".repeat(20_000), 'en')
  expect(performance.now() - started).toBeLessThan(3_000)
})
