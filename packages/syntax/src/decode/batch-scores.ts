/** Score tables of a batch as the model gives them, row by row; `words` is the padded number of words. */
export interface BatchScores {
  readonly words: number
  /** [rows, words, tags] */
  readonly upos: Float32Array
  /** [rows, words, values]: one block of values for each feature. */
  readonly feats: Float32Array
  /** [rows, words, tags] */
  readonly ner: Float32Array
  /** [rows, words, scripts] */
  readonly lemma: Float32Array
  /** [rows, words, 1 + words]: column 0 is the root. */
  readonly arcs: Float32Array
  /** [rows, words, 1 + words, relations] */
  readonly rels: Float32Array
}
