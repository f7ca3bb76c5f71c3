import type { TimeType } from '@lagebild/schema'
import type { Day } from '../calendar/day.ts'
import { type DayInterval, intervalOfValue, openInterval } from '../calendar/interval-of-value.ts'
import type { Captures } from '../patterns/pattern.ts'

/** What a time expression stands for. */
export interface Resolution {
  readonly type: TimeType
  readonly value: string
  readonly interval: DayInterval
  /** Looks back from the time told of and leaves it where it is: `am Vortag`. */
  readonly isAside?: boolean
}

/** `past` and `future` as the clause says it; `unknown` where it has no finite verb. */
export type Tense = 'past' | 'future' | 'unknown'

/** What a meaning may look at besides the words of its expression. */
export interface ResolutionContext {
  /** Day of publication; null where the article has none. */
  readonly published: Day | null
  /** Tense of the clause that the expression stands in. */
  tense(): Tense
  /** The preposition before it that bounds a stretch of time, if any. */
  readonly boundary: Boundary | null
  /** Times read before it: those of the same sentence and those of earlier ones, nearest first. */
  readonly earlierHere: readonly Resolution[]
  readonly earlierAbove: readonly Resolution[]
  /** Captures of the expressions joined to it (`10. und 11. Februar`), nearest first. */
  readonly joinedAfter: readonly Captures[]
  readonly joinedBefore: readonly Captures[]
  /** The date said right behind a time of day: `um 14 Uhr am Dienstag`, `am Morgen des 5. Mai`. */
  following(): Resolution | null
}

export type Boundary = 'since' | 'from' | 'until' | 'after' | 'before' | 'within' | 'in' | 'at'

/** Gives an expression's value; null where the words turn out to be no time. */
export type Meaning = (captures: Captures, context: ResolutionContext) => Resolution | null

export function dated(value: string, type: TimeType = 'DATE'): Resolution {
  return { type, value, interval: intervalOfValue(value) }
}

export function undated(type: TimeType, value: string): Resolution {
  return { type, value, interval: openInterval }
}
