import { expect, test } from 'vitest'
import { encodeBatch } from './encode-batch.ts'
import { WordPieces } from './word-pieces.ts'

const pieces = new WordPieces('[PAD]\n[UNK]\n[CLS]\n[SEP]\na\n##b\n', new Map())

test('rows are padded, and words point at their first and last piece', () => {
  const batch = encodeBatch(
    [
      { sentence: 0, from: 0, words: ['ab', 'a'], pieces: [[4, 5], [4]], length: 5 },
      { sentence: 1, from: 0, words: ['a'], pieces: [[4]], length: 3 },
    ],
    pieces,
  )
  const numbers = (table: BigInt64Array): number[] => Array.from(table, Number)
  expect(numbers(batch.inputIds)).toEqual([2, 4, 5, 4, 3, 2, 4, 3, 0, 0])
  expect(numbers(batch.attentionMask)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0])
  expect(numbers(batch.wordStarts)).toEqual([1, 3, 1, 0])
  expect(numbers(batch.wordEnds)).toEqual([2, 3, 1, 0])
})
