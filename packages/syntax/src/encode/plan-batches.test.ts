import { describe, expect, test } from 'vitest'
import { planBatches } from './plan-batches.ts'
import type { Sequence } from './sequence.ts'
import { splitWindows } from './split-windows.ts'

function sequence(sentence: number, words: number): Sequence {
  return { sentence, from: 0, words: Array(words).fill('a'), pieces: Array(words).fill([4]), length: words + 2 }
}

describe('planBatches', () => {
  const limits = { pieces: 40, arcs: 400 }

  test('like lengths come together, every sequence once', () => {
    const lengths = [3, 30, 4, 3, 5, 12]
    const batches = planBatches(
      lengths.map((words, index) => sequence(index, words)),
      limits,
    )
    expect(batches.map((batch) => batch.map(({ words }) => words.length))).toEqual([[3, 3, 4, 5], [12], [30]])
  })

  test('a long sequence does not pad many short ones, a slightly longer one joins them', () => {
    const lengths = [8, 9, 8, 60, 9, 8, 62]
    const batches = planBatches(lengths.map((words, index) => sequence(index, words)))
    expect(batches.map((batch) => batch.map(({ words }) => words.length))).toEqual([
      [8, 8, 8, 9, 9],
      [60, 62],
    ])
  })

  test('no batch is larger than the limits, unless it is one sequence', () => {
    for (const batch of planBatches(
      [...Array(60).keys()].map((index) => sequence(index, index + 1)),
      limits,
    )) {
      const longest = Math.max(...batch.map(({ length }) => length))
      expect(batch.length === 1 || batch.length * longest <= limits.pieces).toBe(true)
    }
  })
})

describe('splitWindows', () => {
  test('a sentence that fits is one window', () => {
    expect(splitWindows([2, 2, 2], 6, () => false)).toEqual([{ from: 0, to: 3 }])
  })

  test('windows follow each other and break after marks', () => {
    expect(splitWindows([2, 2, 2, 2, 2, 2], 8, (index) => index === 2)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 6 },
    ])
  })

  test('a word larger than the limit is a window of its own', () => {
    expect(splitWindows([9, 9], 8, () => true)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ])
  })

  test('no words, no window', () => {
    expect(splitWindows([], 8, () => true)).toEqual([])
  })
})
