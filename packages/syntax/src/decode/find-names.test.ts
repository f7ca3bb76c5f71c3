import { expect, test } from 'vitest'
import { findNames } from './find-names.ts'

const tags = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']

function scores(...rows: number[][]): Float32Array {
  return Float32Array.from(rows.flat())
}

test.each([
  ['a name begins with B', scores([0, 1, 5, 0, 0], [0, 0, 5, 0, 0]), ['B-PER', 'I-PER']],
  [
    'a tag inside another name is repaired by the best legal sequence',
    scores([0, 0, 0, 5, 0], [0, 0, 4, 0, 3]),
    ['B-LOC', 'I-LOC'],
  ],
  ['legal tags stay', scores([5, 0, 0, 0, 0], [0, 0, 0, 5, 0]), ['O', 'B-LOC']],
  ['no words, no tags', scores(), []],
])('%s', (_, table, expected) => {
  expect(findNames(table, table.length / tags.length, 0, tags)).toEqual(expected)
})
