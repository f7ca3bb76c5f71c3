/** What the model says of a word; `head` is the number of a word of the same sentence, from 1, or 0 for the root. */
export interface WordAnalysis {
  readonly lemma: string
  readonly upos: string
  readonly feats: Readonly<Record<string, string>>
  readonly head: number
  readonly deprel: string
  readonly ner: string
}
