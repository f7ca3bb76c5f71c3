/** Contents of a model folder. */
export interface ModelFiles {
  /** `syntax.onnx` */
  readonly network: Uint8Array
  /** `vocab.txt`: one word piece a line. */
  readonly vocabulary: string
  /** `labels.json` */
  readonly labels: string
  /** `lemmas.tsv`: irregular forms with their lemma, where the model has such a list. */
  readonly lemmas?: string
}
