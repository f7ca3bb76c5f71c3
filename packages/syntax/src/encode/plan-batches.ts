import type { Sequence } from './sequence.ts'

/** Bounds of a batch; each keeps the memory of one call of the model small. */
export interface BatchLimits {
  /** Pieces with padding. */
  readonly pieces: number
  /** Cells of the table of words and heads, with padding: the relation scores grow with them. */
  readonly arcs: number
}

const defaultBatchLimits: BatchLimits = { pieces: 768, arcs: 40_000 }

/** What a call of the model costs besides its pieces, in pieces: the time of the network grows with the pieces, padding included. */
const callCost = 24

/**
 * Groups sequences of like length so that calls and padding cost least: the shortest path over the sequences in order of length, a step
 * for each batch. The order inside the plan depends on the input alone.
 */
export function planBatches(sequences: readonly Sequence[], limits: BatchLimits = defaultBatchLimits): Sequence[][] {
  const sorted = [...sequences].sort((a, b) => a.length - b.length || a.sentence - b.sentence || a.from - b.from)
  const starts = findStarts(sorted, limits)
  const batches: Sequence[][] = []
  for (let end = sorted.length; end > 0; end = starts[end] as number)
    batches.push(sorted.slice(starts[end] as number, end))
  return batches.reverse()
}

/** For each number of sequences, where the last batch of the cheapest plan for so many begins. */
function findStarts(sorted: readonly Sequence[], limits: BatchLimits): readonly number[] {
  const costs = [0]
  const starts = [0]
  for (const [index, { length }] of sorted.entries()) {
    const end = index + 1
    let words = 0
    costs[end] = Number.POSITIVE_INFINITY
    for (let start = index; start >= 0; start--) {
      words = Math.max(words, (sorted[start] as Sequence).words.length)
      const size = end - start
      const isFull = size * length > limits.pieces || size * words * (words + 1) > limits.arcs
      if (isFull && size > 1) break
      const cost = (costs[start] as number) + callCost + size * length
      if (cost >= (costs[end] as number)) continue
      costs[end] = cost
      starts[end] = start
    }
  }
  return starts
}
