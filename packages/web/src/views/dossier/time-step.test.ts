import { describe, expect, it } from 'vitest'
import { daysBefore, timeStep } from './time-step.ts'

describe('timeStep', () => {
  it.each([
    ['2024-11-01', '2024-11-30', 'day'],
    ['2024-11-01', '2025-03-01', 'week'],
    ['2020-01-01', '2025-03-01', 'month'],
    [null, '2025-03-01', 'month'],
  ] as const)('%s to %s goes by %s', (since, until, step) => {
    expect(timeStep(since, until)).toBe(step)
  })
})

describe('daysBefore', () => {
  it.each([
    ['2024-03-03', 3, '2024-02-29'],
    ['2025-01-01', 1, '2024-12-31'],
  ])('%s less %i days is %s', (day, days, before) => {
    expect(daysBefore(day, days)).toBe(before)
  })
})
