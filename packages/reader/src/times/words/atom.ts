/**
 * The smallest piece that time patterns look at: a run of letters, a run of digits (thousands with their separators kept
 * together), or one other character. Tokens are cut differently by every tokenizer (`10.-18.`, `1990er-Jahre`); atoms are not.
 */
export interface Atom {
  readonly text: string
  readonly lower: string
  /** Offsets into the article's text. */
  readonly start: number
  readonly end: number
  /** No white space before it. */
  readonly isGlued: boolean
  /** Index of the first token of the sentence that covers it; -1 where none does. */
  readonly token: number
  /** What the word can be, with the value it has as such: `weekday` 3, `month` 11. */
  readonly classes: ReadonlyMap<string, string>
}
