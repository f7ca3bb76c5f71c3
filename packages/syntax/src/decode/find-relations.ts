import { findBest } from './find-best.ts'

/** Index of each word's relation to its head: `root` at the root, and the best other one elsewhere. */
export function findRelations(
  rels: Float32Array,
  heads: Int32Array,
  offset: number,
  stride: number,
  relations: readonly string[],
): Int32Array {
  const root = relations.indexOf('root')
  return heads.map((head, word) =>
    head === 0 ? root : findBest(rels, offset + (word * stride + head) * relations.length, relations.length, root),
  )
}
