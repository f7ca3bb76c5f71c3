import { alignWords } from './align-words.ts'
import type { SurfaceSentence } from './surface-sentence.ts'

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How well raw text was cut: surface tokens, sentences and syntactic words. */
export interface RawTextScores {
  readonly tokens: Score
  readonly sentences: Score
  readonly words: Score
}

/**
 * Compares tokenized text with gold as the CoNLL 2018 shared task defined it: tokens and sentences match by their range
 * of characters other than blanks, the words of multiword tokens by the longest common subsequence of their forms.
 * Throws where the two do not hold the same characters.
 */
export function scoreRawText(gold: readonly SurfaceSentence[], system: readonly SurfaceSentence[]): RawTextScores {
  const [goldText, systemText] = [locate(gold), locate(system)]
  if (goldText.characters !== systemText.characters) {
    throw new Error(`Other characters than in gold at ${firstDifference(goldText.characters, systemText.characters)}`)
  }
  return {
    tokens: scoreSpans(goldText.tokens, systemText.tokens),
    sentences: scoreSpans(goldText.sentences, systemText.sentences),
    words: score(alignWords(goldText.words, systemText.words), goldText.words.length, systemText.words.length),
  }
}

/** A word with its range of characters; the words of a multiword token have the token's. */
export interface LocatedWord {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly isMultiword: boolean
}

interface LocatedText {
  readonly characters: string
  readonly tokens: readonly string[]
  readonly sentences: readonly string[]
  readonly words: readonly LocatedWord[]
}

function locate(sentences: readonly SurfaceSentence[]): LocatedText {
  const forms: string[] = []
  const [tokens, spans, words]: [string[], string[], LocatedWord[]] = [[], [], []]
  let at = 0
  for (const sentence of sentences) {
    const from = at
    for (const token of sentence) {
      const form = token.form.replace(/\s/gu, '')
      const [start, end] = [at, at + form.length]
      forms.push(form)
      tokens.push(`${start}-${end}`)
      const isMultiword = token.words.length > 1
      for (const word of token.words) words.push({ form: word, start, end, isMultiword })
      at = end
    }
    spans.push(`${from}-${at}`)
  }
  return { characters: forms.join(''), tokens, sentences: spans, words }
}

function scoreSpans(gold: readonly string[], system: readonly string[]): Score {
  const known = new Set(gold)
  return score(system.filter((span) => known.has(span)).length, gold.length, system.length)
}

function score(correct: number, gold: number, system: number): Score {
  const precision = system === 0 ? 0 : correct / system
  const recall = gold === 0 ? 0 : correct / gold
  return { precision, recall, f1: gold + system === 0 ? 0 : (2 * correct) / (gold + system) }
}

function firstDifference(left: string, right: string): string {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return `"${left.slice(Math.max(0, at - 20), at + 20)}"`
}
