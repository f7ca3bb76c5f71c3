import type { Sequence } from './sequence.ts'

/** Bounds of a batch; each keeps the memory of one call of the model small. */
export interface BatchLimits {
  /** Pieces with padding. */
  readonly pieces: number
  /** Cells of the table of words and heads, with padding: the relation scores grow with them. */
  readonly arcs: number
}

// Larger batches are not faster: two cores are busy from about 500 pieces on.
const defaultBatchLimits: BatchLimits = { pieces: 768, arcs: 40_000 }

/** Groups sequences of like length, so that little is padded. The order inside the plan depends on the input alone. */
export function planBatches(sequences: readonly Sequence[], limits: BatchLimits = defaultBatchLimits): Sequence[][] {
  const sorted = [...sequences].sort((a, b) => a.length - b.length || a.sentence - b.sentence || a.from - b.from)
  const batches: Sequence[][] = []
  let batch: Sequence[] = []
  let words = 0
  for (const sequence of sorted) {
    const widest = Math.max(words, sequence.words.length)
    const size = batch.length + 1
    const isFull = size * sequence.length > limits.pieces || size * widest * (widest + 1) > limits.arcs
    if (isFull && batch.length > 0) {
      batches.push(batch)
      batch = []
      words = 0
    }
    batch.push(sequence)
    words = Math.max(words, sequence.words.length)
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}
