import type { Language } from '@lagebild/schema'
import type { LemmaShapes } from '../languages/language-rules.ts'
import { rulesOf } from '../languages/rules-of.ts'
import { findBest } from './find-best.ts'
import { type LemmaScript, readLemmaScript } from './lemma-script.ts'
import { findSeparableLemma } from './separable-lemma.ts'

// Scores are logits. Tuned on the development set of EWT: from 2 to 3 the figures differ by less than 0.1 points.
const wordBonus = 2.5
const sameFormBonus = 1.5
const unlikelyCost = 3
// An address is written as it is: http://example.org/News, info@example.org
const address = /:\/\/|^www\.|^[^@]+@[^@]+\.\p{L}+$/u
const openClasses: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'AUX'])

/**
 * Finds lemmas: from the list of irregular forms, else by the best edit script. Of the scripts that the model thinks
 * nearly as good, those win whose result is a word and looks like a lemma: `write`, not `writ`, for `writing`.
 */
export class Lemmatizer {
  readonly #scripts: readonly { readonly apply: LemmaScript; readonly isWhole: boolean }[]
  readonly #irregular = new Map<string, string>()
  readonly #words: ReadonlySet<string>

  /**
   * `list` has a line for each irregular form: form, part of speech, lemma, and the language where it is so in only one,
   * split by tabs (English `sang` is no form of German `singen`); `words` a word a line.
   */
  constructor(scripts: readonly string[], list = '', words = '') {
    this.#scripts = scripts.map((source) => ({ apply: readLemmaScript(source), isWhole: source.startsWith('!') }))
    this.#words = new Set(words.split(/\r?\n/))
    for (const line of list.split(/\r?\n/)) {
      const [form, upos, lemma, language = ''] = line.split('\t')
      if (form && upos && lemma) this.#irregular.set(`${form.toLowerCase()}\t${upos}\t${language}`, lemma)
    }
  }

  /** Lemma of a form whose script scores begin at `offset`. */
  find(form: string, upos: string, scores: Float32Array, offset: number, language: Language): string {
    const shapes: LemmaShapes = rulesOf[language].lemmaShapes
    const irregular = (other: string): string | undefined =>
      this.#irregular.get(`${other}\t${upos}\t${language}`) ?? this.#irregular.get(`${other}\t${upos}\t`)
    if (address.test(form)) return form
    const small = form.toLowerCase()
    const known = irregular(small)
    if (known) return known
    if (upos === 'VERB' && shapes.separable) {
      const lemma = findSeparableLemma(small, shapes.separable, irregular)
      if (lemma) return lemma
    }
    if (shapes.thousands?.test(form)) return form.replace(/\D/g, '')
    const best = findBest(scores, offset, this.#scripts.length)
    if (upos === 'PROPN') return this.#writeName(form, this.#scripts[best]?.apply(form) ?? form)
    if (!openClasses.has(upos)) return this.#scripts[best]?.apply(form) ?? form
    return this.#findLikely(form, scores, offset, scores[offset + best] as number, shapes.unlikely[upos] ?? [])
  }

  // Names keep their capital, and what is written in capitals is a word that may be known: TEHERAN -> Teheran, not USA.
  #writeName(form: string, lemma: string): string {
    const title = form.charAt(0) + form.slice(1).toLowerCase()
    if (form.length > 3 && form === form.toUpperCase() && this.#words.has(title) && !this.#words.has(form)) return title
    return form.charAt(0) === lemma.charAt(0).toUpperCase() ? form.charAt(0) + lemma.slice(1) : lemma
  }

  #findLikely(form: string, scores: Float32Array, offset: number, top: number, unlikely: readonly RegExp[]): string {
    let [found, highest] = [form, Number.NEGATIVE_INFINITY]
    for (const [index, { apply, isWhole }] of this.#scripts.entries()) {
      const score = scores[offset + index] as number
      if (score < top - wordBonus - unlikelyCost) continue
      const lemma = apply(form)
      const isWord = !isWhole && this.#words.has(lemma)
      const bonus = isWord ? (lemma === form ? sameFormBonus : wordBonus) : 0
      const pair = `${form}>${lemma}`.toLowerCase()
      const cost = unlikely.some((pattern) => pattern.test(pair)) ? unlikelyCost : 0
      if (score + bonus - cost > highest) [found, highest] = [lemma, score + bonus - cost]
    }
    return found
  }
}
