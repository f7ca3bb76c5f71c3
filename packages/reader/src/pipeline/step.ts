import type { ReadingState } from '../model/reading-state.ts'

export type StateField = keyof ReadingState

/** One pure step of the reader: it needs some fields of the state and provides others. */
export interface Step<Provided extends StateField = StateField> {
  readonly name: string
  readonly requires: readonly StateField[]
  readonly provides: readonly Provided[]
  readonly run: (state: ReadingState) => Pick<ReadingState, Provided>
}

/** A step as the list of steps holds it, whichever fields it provides. */
export type AnyStep = Omit<Step, 'provides' | 'run'> & {
  readonly provides: readonly StateField[]
  readonly run: (state: ReadingState) => Partial<ReadingState>
}
