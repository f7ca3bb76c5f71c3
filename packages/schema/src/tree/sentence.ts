import type { Token } from './token.ts'

/** One sentence with its dependency tree. Exactly one token has head 0; there are no cycles. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}
