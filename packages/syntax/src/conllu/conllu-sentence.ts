/** A line of a CoNLL-U sentence: a word (`3`), a multiword range (`3-4`) or an empty node (`3.1`). */
export interface ConlluRow {
  readonly kind: 'word' | 'range' | 'empty'
  /** The ten columns: ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC. */
  readonly columns: readonly string[]
}

/** A sentence of a CoNLL-U document as it is written. */
export interface ConlluSentence {
  /** Comment lines with their `#`. */
  readonly comments: readonly string[]
  readonly rows: readonly ConlluRow[]
}
