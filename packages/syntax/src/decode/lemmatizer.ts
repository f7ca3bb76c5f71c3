import { findBest } from './find-best.ts'
import { readLemmaScript } from './lemma-script.ts'

/** Finds lemmas: from the list of irregular forms, else by the best edit script. */
export class Lemmatizer {
  readonly #scripts: readonly ((form: string) => string)[]
  readonly #known = new Map<string, string>()

  /** `list` has a line for each irregular form: form, part of speech, lemma, split by tabs. */
  constructor(scripts: readonly string[], list = '') {
    this.#scripts = scripts.map(readLemmaScript)
    for (const line of list.split(/\r?\n/)) {
      const [form, upos, lemma] = line.split('\t')
      if (form && upos && lemma) this.#known.set(`${form.toLowerCase()}\t${upos}`, lemma)
    }
  }

  /** Lemma of a form whose script scores begin at `offset`. */
  find(form: string, upos: string, scores: Float32Array, offset: number): string {
    const known = this.#known.get(`${form.toLowerCase()}\t${upos}`)
    if (known) return known
    return this.#scripts[findBest(scores, offset, this.#scripts.length)]?.(form) ?? form
  }
}
