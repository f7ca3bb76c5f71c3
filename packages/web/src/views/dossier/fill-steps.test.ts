import { describe, expect, it } from 'vitest'
import { fillSteps } from './fill-steps.ts'
import type { TimeStep } from './time-step.ts'

const point = (from: string, to: string) => ({ from, to, cooperation: 1, conflict: 0, happenings: 1 })

describe('fillSteps', () => {
  const cases: readonly (readonly [TimeStep, readonly (readonly [string, string])[], readonly string[]])[] = [
    ['month', [], []],
    ['month', [['2024-06-01', '2024-06-30']], ['2024-06-01']],
    [
      'month',
      [
        ['2023-11-01', '2023-11-30'],
        ['2024-02-01', '2024-02-29'],
      ],
      ['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01'],
    ],
    [
      'week',
      [
        ['2024-12-23', '2024-12-29'],
        ['2025-01-06', '2025-01-12'],
      ],
      ['2024-12-23', '2024-12-30', '2025-01-06'],
    ],
    [
      'day',
      [
        ['2024-02-28', '2024-02-28'],
        ['2024-02-29', '2024-02-29'],
        ['2024-03-02', '2024-03-02'],
      ],
      ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'],
    ],
  ]
  it.each(cases)('by %s, %j begins on %j', (step, ranges, days) => {
    const filled = fillSteps(
      ranges.map(([from, to]) => point(from, to)),
      step,
    )
    expect(filled.map(({ from }) => from)).toEqual(days)
    expect(filled.reduce((sum, { happenings }) => sum + happenings, 0)).toBe(ranges.length)
  })

  it('ends a month that it puts in on its last day', () => {
    const [, february] = fillSteps([point('2024-01-01', '2024-01-31'), point('2024-03-01', '2024-03-31')], 'month')
    expect(february).toEqual({ from: '2024-02-01', to: '2024-02-29', cooperation: 0, conflict: 0, happenings: 0 })
  })

  it('does not draw centuries between two days', () => {
    expect(
      fillSteps([point('1024-01-01', '1024-01-01'), point('2024-01-01', '2024-01-01')], 'day').length,
    ).toBeLessThan(402)
  })
})
