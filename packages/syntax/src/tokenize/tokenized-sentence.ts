/** A syntactic word with its place in the text. */
export interface Word {
  readonly form: string
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** Set on the first word of a contraction: its surface form and how many words it holds. */
  readonly contraction?: { readonly form: string; readonly size: number }
}

/** A sentence cut into words, without analysis. */
export interface TokenizedSentence {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}
