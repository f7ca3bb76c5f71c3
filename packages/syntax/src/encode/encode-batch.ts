import type { Sequence } from './sequence.ts'
import type { WordPieces } from './word-pieces.ts'

/** Integer tables for the model, row by row: [rows, pieces] and [rows, words]. */
export interface EncodedBatch {
  readonly rows: number
  readonly pieces: number
  readonly words: number
  readonly inputIds: BigInt64Array
  readonly attentionMask: BigInt64Array
  /** Position of each word's first and last piece; 0 for padding. */
  readonly wordStarts: BigInt64Array
  readonly wordEnds: BigInt64Array
}

/** Lays the sequences of a batch out as tables, padded to the longest. */
export function encodeBatch(batch: readonly Sequence[], wordPieces: WordPieces): EncodedBatch {
  const rows = batch.length
  const pieces = Math.max(...batch.map((sequence) => sequence.length))
  const words = Math.max(...batch.map((sequence) => sequence.words.length))
  const [inputIds, attentionMask] = [new BigInt64Array(rows * pieces), new BigInt64Array(rows * pieces)]
  const [wordStarts, wordEnds] = [new BigInt64Array(rows * words), new BigInt64Array(rows * words)]
  const [ids, mask, starts, ends] = [inputIds, attentionMask, wordStarts, wordEnds].map(lowHalves) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  for (const [row, sequence] of batch.entries()) {
    let at = row * pieces
    const base = at
    for (let index = at; index < at + pieces; index++) ids[2 * index] = wordPieces.padding
    ids[2 * at++] = wordPieces.start
    for (const [word, wordIds] of sequence.pieces.entries()) {
      starts[2 * (row * words + word)] = at - base
      for (const id of wordIds) ids[2 * at++] = id
      ends[2 * (row * words + word)] = at - base - 1
    }
    ids[2 * at++] = wordPieces.end
    for (let index = base; index < at; index++) mask[2 * index] = 1
  }
  return { rows, pieces, words, inputIds, attentionMask, wordStarts, wordEnds }
}

// Small numbers are written as the lower half of each 64-bit cell (every platform that runs Node.js or a browser is
// little-endian): making a BigInt for each would cost more than all the rest.
function lowHalves(table: BigInt64Array): Int32Array {
  return new Int32Array(table.buffer)
}
