import type { Resolution } from '../meanings/meaning.ts'
import type { Expression } from '../patterns/find-expressions.ts'

/** A time expression of a sentence with its value. Offsets into the article's text. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly resolution: Resolution
  readonly expression: Expression
}
