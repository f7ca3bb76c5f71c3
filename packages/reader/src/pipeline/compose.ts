import type { ReadingState } from '../model/reading-state.ts'
import type { AnyStep, StateField } from './step.ts'

/**
 * One function from a list of steps. Throws where a step needs a field that nothing before it provides, or provides one
 * that is already there: an order that cannot work fails at start-up, not on an article.
 */
export function composeSteps(
  initial: readonly StateField[],
  steps: readonly AnyStep[],
): (state: ReadingState) => ReadingState {
  const known = new Set<StateField>(initial)
  for (const step of steps) {
    const missing = step.requires.filter((field) => !known.has(field))
    if (missing.length > 0)
      throw new Error(`step ${step.name} needs ${missing.join(', ')}, which no earlier step provides`)
    for (const field of step.provides) {
      if (known.has(field)) throw new Error(`step ${step.name} provides ${field} a second time`)
      known.add(field)
    }
  }
  return (given) => {
    let state = given
    for (const step of steps) state = { ...state, ...step.run(state) }
    return state
  }
}
