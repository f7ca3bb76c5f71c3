/** Scores of a complete graph: `scores[dependent * size + head]`; node 0 is the root. */
interface Graph {
  readonly size: number
  readonly scores: Float64Array
}

/**
 * Heads of the maximum spanning tree with exactly one dependent of the root (Chu-Liu/Edmonds). `arcs` holds `words` rows
 * of `stride` columns from `offset` on; column 0 is the root, column j word j. Head 0 is the root.
 */
export function findHeads(arcs: Float32Array, words: number, offset = 0, stride = words + 1): Int32Array {
  const size = words + 1
  const scores = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  let [lowest, highest] = [0, 0]
  for (let word = 1; word < size; word++) {
    for (let head = 0; head < size; head++) {
      if (head === word) continue
      const score = arcs[offset + (word - 1) * stride + head] as number
      // A score that is no number must not break the tree.
      const safe = Number.isFinite(score) ? score : 0
      scores[word * size + head] = safe
      lowest = Math.min(lowest, safe)
      highest = Math.max(highest, safe)
    }
  }
  // Every arc from the root costs more than any tree can gain, so that the best tree has only the one it needs.
  const cost = (highest - lowest + 1) * size
  for (let word = 1; word < size; word++) scores[word * size] = (scores[word * size] as number) - cost
  return spanTree({ size, scores }).slice(1)
}

function spanTree(graph: Graph): Int32Array {
  const { size, scores } = graph
  const heads = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    let best = 0
    for (let head = 1; head < size; head++) {
      if ((scores[node * size + head] as number) > (scores[node * size + best] as number)) best = head
    }
    heads[node] = best
  }
  const cycle = findCycle(heads)
  return cycle ? contract(graph, heads, cycle) : heads
}

/** Nodes of a cycle among the heads, if there is one. */
function findCycle(heads: Int32Array): number[] | undefined {
  const visit = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node !== 0 && visit[node] === 0) {
      visit[node] = start
      node = heads[node] as number
    }
    if (node === 0 || visit[node] !== start) continue
    const cycle = [node]
    for (let at = heads[node] as number; at !== node; at = heads[at] as number) cycle.push(at)
    return cycle
  }
  return undefined
}

/** Solves the graph with the cycle as one node (its last) and breaks the cycle where the tree enters it. */
function contract(graph: Graph, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const { size, scores } = graph
  const inCycle = new Uint8Array(size)
  for (const node of cycle) inCycle[node] = 1
  const outside: number[] = []
  for (let node = 0; node < size; node++) if (!inCycle[node]) outside.push(node)
  const [smallSize, last] = [outside.length + 1, outside.length]
  const small = new Float64Array(smallSize * smallSize).fill(Number.NEGATIVE_INFINITY)
  const [entry, exit] = [new Int32Array(last), new Int32Array(last)]
  for (const [index, node] of outside.entries()) {
    for (const [other, head] of outside.entries()) {
      small[index * smallSize + other] = scores[node * size + head] as number
    }
    for (const inner of cycle) {
      const gain = (scores[inner * size + node] as number) - (scores[inner * size + (heads[inner] as number)] as number)
      if (gain > (small[last * smallSize + index] as number)) {
        small[last * smallSize + index] = gain
        entry[index] = inner
      }
      const leave = scores[node * size + inner] as number
      if (node !== 0 && leave > (small[index * smallSize + last] as number)) {
        small[index * smallSize + last] = leave
        exit[index] = inner
      }
    }
  }
  const found = spanTree({ size: smallSize, scores: small })
  const result = heads.slice()
  for (const [index, node] of outside.entries()) {
    if (node === 0) continue
    const head = found[index] as number
    result[node] = head === last ? (exit[index] as number) : (outside[head] as number)
  }
  const from = found[last] as number
  result[entry[from] as number] = outside[from] as number
  return result
}
