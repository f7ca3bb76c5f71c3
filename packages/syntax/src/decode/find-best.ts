/** Index of the highest of `count` scores from `offset` on, counted from there; the first of equals. `-1` skips none. */
export function findBest(scores: Float32Array, offset: number, count: number, skipped = -1): number {
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  for (let index = 0; index < count; index++) {
    const score = scores[offset + index] as number
    if (index !== skipped && (best < 0 || score > highest)) {
      best = index
      highest = score
    }
  }
  return Math.max(best, 0)
}
