/** Where something stands in the trees: `first`, `last` and `head` are zero-based indexes into the sentence's tokens. */
export interface Located {
  /** Index into the article's sentences. */
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** The token that the others depend on. */
  readonly head: number
}
