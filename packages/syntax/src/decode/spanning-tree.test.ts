import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHeads } from './spanning-tree.ts'

/** All ways to give each word a head. */
function* allHeads(words: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === words) yield heads
  else for (let head = 0; head <= words; head++) yield* allHeads(words, [...heads, head])
}

function isTree(heads: ArrayLike<number>): boolean {
  const list = Array.from(heads)
  if (list.filter((head) => head === 0).length !== 1) return false
  return list.every((_, index) => {
    let node = index + 1
    for (let steps = 0; node !== 0; steps++) {
      if (steps > list.length) return false
      node = list[node - 1] as number
    }
    return true
  })
}

function total(arcs: Float32Array, heads: ArrayLike<number>): number {
  return Array.from(heads).reduce((sum, head, word) => sum + (arcs[word * (heads.length + 1) + head] as number), 0)
}

const score = fc.integer({ min: -40, max: 40 })

describe('findHeads', () => {
  test('finds the best tree with one root', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((words) =>
      fc.array(score, { minLength: words * (words + 1), maxLength: words * (words + 1) }).map((cells) => ({
        words,
        arcs: Float32Array.from(cells),
      })),
    )
    fc.assert(
      fc.property(table, ({ words, arcs }) => {
        const heads = findHeads(arcs, words)
        expect(isTree(heads)).toBe(true)
        const best = Math.max(...[...allHeads(words)].filter(isTree).map((other) => total(arcs, other)))
        expect(total(arcs, heads)).toBe(best)
      }),
    )
  })

  test('long sentences, equal scores and scores that are no numbers give a tree', () => {
    const size = 200
    let seed = 7
    const random = (): number => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const noisy = Float32Array.from({ length: size * (size + 1) }, random)
    expect(isTree(findHeads(noisy, size))).toBe(true)
    expect(isTree(findHeads(new Float32Array(size * (size + 1)), size))).toBe(true)
    expect(isTree(findHeads(new Float32Array(size * (size + 1)).fill(Number.NaN), size))).toBe(true)
  })

  test('reads a table with padding', () => {
    const arcs = Float32Array.from([9, 9, 9, 9, 1, 0, 5, 9, 3, 0, 0, 9])
    expect([...findHeads(arcs, 2, 4, 4)]).toEqual([2, 0])
  })
})
