import type { Atom } from '../words/atom.ts'

/** Values of the word classes that a pattern has passed over, by name. */
export type Captures = Readonly<Record<string, string>>

/** Where a walk through a pattern stands. */
export interface Walk {
  readonly at: number
  readonly captures: Captures
  /** Atom indexes of the extent, where the pattern has marked it: first, and one after the last. */
  readonly open: number | null
  readonly close: number | null
}

/** A piece of a pattern: calls `next` for each way in which it goes on from a walk. */
export type Matcher = (atoms: readonly Atom[], walk: Walk, next: (walk: Walk) => void) => void

/** What an atom must be so that a pattern can begin with it. */
export interface FirstAtoms {
  readonly words: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  /** The pattern can pass on without an atom. */
  readonly isEmpty: boolean
}

export interface Pattern {
  readonly match: Matcher
  readonly first: FirstAtoms
}
