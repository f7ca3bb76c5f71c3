import { describe, expect, it } from 'vitest'
import { chooseLabels } from './choose-labels.ts'

const label = (key: string, x: number, y: number, weight: number) => ({ key, text: 'Kursk', x, y, weight })

describe('chooseLabels', () => {
  it('shows all that have room', () => {
    expect([...chooseLabels([label('a', 0, 0, 1), label('b', 0, 20, 2), label('c', 40, 0, 3)], 10)].sort()).toEqual([
      'a',
      'b',
      'c',
    ])
  })
  it('keeps the heavier of two that lie on each other', () => {
    expect([...chooseLabels([label('a', 0, 0, 1), label('b', 5, 3, 2)], 10)]).toEqual(['b'])
  })
})
