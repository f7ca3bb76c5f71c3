/** One input of the model: the words of a sentence, or of a window of it, as pieces. */
export interface Sequence {
  /** Index of the sentence in the call, and of the window's first word in the sentence. */
  readonly sentence: number
  readonly from: number
  readonly words: readonly string[]
  /** Piece ids of each word. */
  readonly pieces: readonly (readonly number[])[]
  /** All pieces, with the one at the start and the one at the end. */
  readonly length: number
}
