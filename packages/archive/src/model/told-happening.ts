import type { Merge } from '../merge/cluster-facts.ts'
import type { Origin } from '../merge/trace-origin.ts'
import type { Fact } from './fact.ts'

/** A happening with its claims and where each comes from: all that its views are made of. */
export interface ToldHappening {
  readonly id: string
  /** The oldest report first. */
  readonly facts: readonly Fact[]
  readonly merges: readonly Merge[]
  readonly originOf: (fact: Fact) => Origin
}
