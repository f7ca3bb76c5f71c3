import { InputError } from '@lagebild/schema'

/** What the numbers of the model's outputs mean: the content of `labels.json`. */
export interface ModelLabels {
  readonly model: string
  readonly upos: readonly string[]
  readonly deprel: readonly string[]
  readonly ner: readonly string[]
  /** Features with their values; the first value of each is its absence. */
  readonly feats: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** Edit scripts from form to lemma. */
  readonly lemma: readonly string[]
  /** Characters that are replaced before a word is looked up. */
  readonly normalize: Readonly<Record<string, string>>
}

const lists = ['upos', 'deprel', 'ner', 'feats', 'lemma'] as const

/** Reads `labels.json`. Throws an `InputError` with code `model-invalid` where something is missing. */
export function readLabels(source: string): ModelLabels {
  let labels: Partial<ModelLabels>
  try {
    labels = JSON.parse(source) as Partial<ModelLabels>
  } catch (cause) {
    throw new InputError('model-invalid', "The model's labels.json is no JSON.", { cause })
  }
  const missing = lists.find((name) => !Array.isArray(labels[name]) || labels[name].length === 0)
  if (missing || typeof labels.model !== 'string' || typeof labels.normalize !== 'object') {
    throw new InputError('model-invalid', `The model's labels.json lacks ${missing ?? 'its name or its replacements'}.`)
  }
  return labels as ModelLabels
}
