/** Endings of verbs that are all formed alike. */
export interface TenseShapes {
  /** Endings of the infinitive that come off the lemma. */
  readonly infinitives: readonly string[]
  /** Endings after what is left, in the finite past. */
  readonly past: readonly string[]
}
