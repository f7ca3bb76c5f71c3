import { expect, test } from 'vitest'
import { WordPieces } from './word-pieces.ts'

const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'Haus', '##tür', '-', '"', 'a', '##a', '.'].join('\n')
const replacements = new Map([
  ['„', '"'],
  ['…', '...'],
  ['\u00ad', ''],
])
const pieces = new WordPieces(`${vocabulary}\n`, replacements)

test.each([
  ['longest pieces first', 'Haustür', [4, 5]],
  ['marks stand alone', 'Haus-a', [4, 6, 8]],
  ['variants are replaced', '„…', [7, 10, 10, 10]],
  ['what is composed of two characters is one', 'Haustu\u0308r', [4, 5]],
  ['a run that cannot be built is unknown, the others are not', 'b-Haus', [1, 6, 4]],
  ['a word of nothing is unknown', '\u00ad', [1]],
  ['a long word is cut off', 'a'.repeat(40), [8, ...Array(15).fill(9)]],
  ['a run longer than any word is unknown', 'a'.repeat(1000), [1]],
])('%s', (_, form, ids) => {
  expect(pieces.cut(form)).toEqual(ids)
  expect(pieces.cut(form)).toEqual(ids)
})

test('a vocabulary without special pieces is refused', () => {
  expect(() => new WordPieces('Haus', replacements)).toThrow(/\[PAD\]/)
})
