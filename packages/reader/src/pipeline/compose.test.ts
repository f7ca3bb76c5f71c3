import { expect, test } from 'vitest'
import type { ReadingState } from '../model/reading-state.ts'
import { composeSteps } from './compose.ts'
import type { Step } from './step.ts'

const times: Step<'times'> = { name: 'times', requires: ['sentences'], provides: ['times'], run: () => ({ times: [] }) }
const events: Step<'events'> = {
  name: 'events',
  requires: ['times'],
  provides: ['events'],
  run: () => ({ events: [] }),
}

test('runs the steps in order on the state', () => {
  const run = composeSteps(['article', 'sentences'], [times, events])
  expect(run({} as ReadingState)).toEqual({ times: [], events: [] })
})

test('rejects a step whose needs come later', () => {
  expect(() => composeSteps(['article', 'sentences'], [events, times])).toThrow('step events needs times')
})

test('rejects two steps that provide the same field', () => {
  expect(() => composeSteps(['article', 'sentences'], [times, times])).toThrow('provides times a second time')
})
