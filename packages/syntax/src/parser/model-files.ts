/** Contents of a model folder. */
export interface ModelFiles {
  /** `syntax.onnx.gz`, or what is packed in it. */
  readonly network: Uint8Array
  /** `vocab.txt`: one word piece a line. */
  readonly vocabulary: string
  /** `labels.json` */
  readonly labels: string
  /** `lemmas.tsv`: irregular forms with their lemma, where the model has such a list. */
  readonly lemmas?: string
  /** `words.txt`: words of running text, one a line; lemmas that are among them are preferred. */
  readonly words?: string
}
