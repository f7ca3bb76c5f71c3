import { InputError } from '@lagebild/schema'
import { normalizeForm, splitRuns } from './split-runs.ts'

// The model was trained on words cut off here; a longer word is mostly noise.
const maximumPieces = 16
// A longer run is no word; without a limit the search for its pieces would be quadratic.
const longestRun = 100
const cacheLimit = 50_000

/** Cuts words into the model's word pieces by greedy longest match, and remembers the words it has seen. */
export class WordPieces {
  readonly start: number
  readonly end: number
  readonly padding: number
  readonly #unknown: number
  readonly #ids: ReadonlyMap<string, number>
  readonly #longest: number
  readonly #replacements: ReadonlyMap<string, string>
  readonly #cache = new Map<string, readonly number[]>()

  /** Throws an `InputError` with code `model-invalid` where a special piece is missing. */
  constructor(vocabulary: string, replacements: ReadonlyMap<string, string>) {
    const pieces = vocabulary.replace(/\r?\n$/, '').split(/\r?\n/)
    this.#ids = new Map(pieces.map((piece, id) => [piece, id]))
    this.#longest = pieces.reduce((longest, piece) => Math.max(longest, piece.length), 0)
    this.#replacements = replacements
    this.padding = this.#special('[PAD]')
    this.#unknown = this.#special('[UNK]')
    this.start = this.#special('[CLS]')
    this.end = this.#special('[SEP]')
  }

  /** Piece ids of a word: at least one. */
  cut(form: string): readonly number[] {
    const known = this.#cache.get(form)
    if (known) return known
    const ids: number[] = []
    for (const run of splitRuns(normalizeForm(form, this.#replacements))) {
      ids.push(...this.#cutRun(run))
      if (ids.length >= maximumPieces) break
    }
    const pieces = ids.length === 0 ? [this.#unknown] : ids.slice(0, maximumPieces)
    if (this.#cache.size >= cacheLimit) this.#cache.clear()
    this.#cache.set(form, pieces)
    return pieces
  }

  #cutRun(run: string): number[] {
    if (run.length > longestRun) return [this.#unknown]
    const ids: number[] = []
    for (let at = 0; at < run.length; ) {
      let end = Math.min(run.length, at + this.#longest)
      let id: number | undefined
      for (; end > at; end--) {
        id = this.#ids.get((at > 0 ? '##' : '') + run.slice(at, end))
        if (id !== undefined) break
      }
      if (id === undefined) return [this.#unknown]
      ids.push(id)
      at = end
    }
    return ids
  }

  #special(piece: string): number {
    const id = this.#ids.get(piece)
    if (id === undefined) throw new InputError('model-invalid', `The model's vocabulary has no piece ${piece}.`)
    return id
  }
}
