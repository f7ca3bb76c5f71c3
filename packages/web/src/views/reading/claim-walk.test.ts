import { describe, expect, it } from 'vitest'
import { walkTo } from './claim-walk.ts'

describe('walkTo', () => {
  const order = ['c2', 'c1', 'c3']
  it.each([
    [null, 'ArrowDown', 'c2'],
    ['c2', 'ArrowRight', 'c1'],
    ['c3', 'ArrowDown', 'c3'],
    ['c2', 'ArrowUp', 'c2'],
    ['c1', 'ArrowLeft', 'c2'],
    ['c2', 'End', 'c3'],
    ['c3', 'Home', 'c2'],
    ['c2', 'a', null],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(walkTo(order, from, key)).toBe(to)
  })

  it('leads nowhere without claims', () => {
    expect(walkTo([], null, 'ArrowDown')).toBeNull()
  })
})
