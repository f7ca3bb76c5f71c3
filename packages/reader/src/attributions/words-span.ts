import type { Span } from '@lagebild/schema'
import type { SentenceTree } from '../tree/sentence-tree.ts'

const edge = new Set([',', ';', ':', '.', '–', '—', '-', '--', '―', '…', '!', '?'])

/** The span from the first to the last word, without commas, dashes and stops at its edges; null where nothing is left. */
export function wordsSpan(tree: SentenceTree, words: readonly number[]): Span | null {
  const inner = trimEdges(
    tree,
    [...words].sort((a, b) => a - b),
  )
  const first = tree.tokens[inner[0] ?? -1]
  const last = tree.tokens[inner.at(-1) ?? -1]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Like `wordsSpan`, but a gap of words that do not belong splits the span: `[The deal], he said, [is dead]`. */
export function wordsPieces(tree: SentenceTree, words: readonly number[]): Span[] {
  const sorted = [...words].sort((a, b) => a - b)
  const runs: number[][] = []
  for (const index of sorted) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    if (run && previous !== undefined && isOnlyPunctuation(tree, previous + 1, index)) run.push(index)
    else runs.push([index])
  }
  return runs.flatMap((run) => wordsSpan(tree, run) ?? [])
}

function isOnlyPunctuation(tree: SentenceTree, from: number, to: number): boolean {
  return tree.tokens.slice(from, to).every((token) => token.upos === 'PUNCT')
}

function trimEdges(tree: SentenceTree, words: readonly number[]): readonly number[] {
  const isEdge = (index: number | undefined): boolean => edge.has(tree.tokens[index ?? -1]?.form ?? '')
  let from = 0
  let to = words.length
  while (from < to && isEdge(words[from])) from += 1
  while (to > from && isEdge(words[to - 1])) to -= 1
  return words.slice(from, to)
}
