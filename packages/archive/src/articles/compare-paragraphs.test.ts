import { expect, test } from 'vitest'
import { compareParagraphs } from './compare-paragraphs.ts'

test.each<[string, string, string, unknown[]]>([
  ['the same', 'One line.\n\nTwo lines.', 'One  line.\nTwo lines.\n', []],
  ['a paragraph more', 'One.', 'One.\n\nTwo.', [{ change: 'added', after: 'Two.' }]],
  ['a paragraph less at the start', 'One.\n\nTwo.', 'Two.', [{ change: 'removed', before: 'One.' }]],
  [
    'a word changed',
    'Title\n\nThe guests saw 25 bears.\n\nEnd.',
    'Title\n\nThe guests saw 45 bears.\n\nEnd.',
    [{ change: 'changed', before: 'The guests saw 25 bears.', after: 'The guests saw 45 bears.' }],
  ],
  [
    'one removed before one that was edited',
    'Rain fell all day.\n\nThe guests saw 25 bears.',
    'The guests saw 45 bears.',
    [
      { change: 'removed', before: 'Rain fell all day.' },
      { change: 'changed', before: 'The guests saw 25 bears.', after: 'The guests saw 45 bears.' },
    ],
  ],
  [
    'one replaced by another',
    'Rain fell all day.',
    'Nobody was hurt.',
    [
      { change: 'removed', before: 'Rain fell all day.' },
      { change: 'added', after: 'Nobody was hurt.' },
    ],
  ],
])('%s', (_, before, after, expected) => {
  expect(compareParagraphs(before, after)).toEqual(expected)
})

test('a book is compared in a moment', () => {
  const book = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word} ${index}`).join('\n')
  expect(compareParagraphs(`same\n${book('one')}`, `same\n${book('two')}`)).toHaveLength(10_000)
})
