/** Whether a tag may follow another: `I-PER` only a tag of the same name. */
function mayFollow(before: string, after: string): boolean {
  return !after.startsWith('I-') || before.slice(1) === after.slice(1)
}

/** The best sequence of name tags in which every name begins with `B` (Viterbi over the scores). */
export function findNames(scores: Float32Array, words: number, offset: number, tags: readonly string[]): string[] {
  if (words === 0) return []
  const count = tags.length
  const before = tags.map((after) => tags.flatMap((tag, index) => (mayFollow(tag, after) ? [index] : [])))
  const back = new Int32Array(words * count)
  let best = Float64Array.from(tags, (tag, index) =>
    tag.startsWith('I-') ? Number.NEGATIVE_INFINITY : (scores[offset + index] as number),
  )
  for (let word = 1; word < words; word++) {
    const next = new Float64Array(count)
    for (let tag = 0; tag < count; tag++) {
      const from = highest(best, before[tag] as number[])
      back[word * count + tag] = from
      next[tag] = (best[from] as number) + (scores[offset + word * count + tag] as number)
    }
    best = next
  }
  const sequence = new Array<string>(words)
  let tag = highest(best, [...tags.keys()])
  for (let word = words - 1; word >= 0; word--) {
    sequence[word] = tags[tag] as string
    tag = back[word * count + tag] as number
  }
  return sequence
}

function highest(scores: Float64Array, candidates: readonly number[]): number {
  return candidates.reduce(
    (best, index) => ((scores[index] as number) > (scores[best] as number) ? index : best),
    candidates[0] ?? 0,
  )
}
