import { type Piece, splitPieces } from './piece.ts'

interface Word {
  readonly text: string
  /** Whether any ending may follow: `kanadisch*`. */
  readonly isStem: boolean
}

interface Phrase<Value> {
  readonly words: readonly Word[]
  readonly value: Value
}

export interface PhraseMatch<Value> {
  readonly first: number
  readonly next: number
  readonly value: Value
}

/** Phrases of one or more words, found at a place or ending before it; the longest one wins. */
export interface Phrases<Value> {
  at(pieces: readonly Piece[], index: number): PhraseMatch<Value> | null
  before(pieces: readonly Piece[], index: number): PhraseMatch<Value> | null
}

/** Indexes phrases by their first and their last word. */
export function indexPhrases<Value>(entries: Iterable<readonly [form: string, value: Value]>): Phrases<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>()
  const byLast = new Map<string, Phrase<Value>[]>()
  const stems: Phrase<Value>[] = []
  for (const [form, value] of entries) {
    const words = splitWords(form)
    const phrase = { words, value }
    if (words.some(({ isStem }) => isStem)) stems.push(phrase)
    else {
      add(byFirst, words[0]?.text ?? '', phrase)
      add(byLast, words.at(-1)?.text ?? '', phrase)
    }
  }
  const longest = (phrases: readonly Phrase<Value>[], pieces: readonly Piece[], start: (size: number) => number) => {
    let best: PhraseMatch<Value> | null = null
    for (const { words, value } of phrases) {
      const first = start(words.length)
      if (first < 0 || (best && best.next - best.first >= words.length) || !fits(words, pieces, first)) continue
      best = { first, next: first + words.length, value }
    }
    return best
  }
  return {
    at: (pieces, index) => longest([...(byFirst.get(pieces[index]?.lower ?? '') ?? []), ...stems], pieces, () => index),
    before: (pieces, index) =>
      longest([...(byLast.get(pieces[index - 1]?.lower ?? '') ?? []), ...stems], pieces, (size) => index - size),
  }
}

function splitWords(form: string): Word[] {
  const words: Word[] = []
  for (const { text } of splitPieces(form.toLowerCase())) {
    const last = words.at(-1)
    if (text === '*' && last) words[words.length - 1] = { ...last, isStem: true }
    else words.push({ text, isStem: false })
  }
  return words
}

function fits(words: readonly Word[], pieces: readonly Piece[], first: number): boolean {
  return words.every(({ text, isStem }, offset) => {
    const lower = pieces[first + offset]?.lower
    return lower !== undefined && (isStem ? lower.startsWith(text) : lower === text)
  })
}

function add<Value>(index: Map<string, Phrase<Value>[]>, key: string, phrase: Phrase<Value>): void {
  const known = index.get(key)
  if (known) known.push(phrase)
  else index.set(key, [phrase])
}
