import type { Step } from '../pipeline/step.ts'
import { countedAgain } from './counted-again.ts'
import { deniedBefore } from './denied-before.ts'
import { readEvents } from './read-events.ts'

/** Finds the predicates of the lexicon and their parties: `[Russland] [lieferte] [Iran] Panzer`. */
export const eventsStep: Step<'events'> = {
  name: 'events',
  requires: ['article', 'sentences', 'mentions', 'entities', 'times', 'quantities', 'attributions'],
  provides: ['events'],
  run: (state) => {
    const events = readEvents(state)
    return { events: [...events, ...deniedBefore(state, events), ...countedAgain(state, events)] }
  },
}
