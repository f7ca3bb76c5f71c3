import type { Sequence } from './sequence.ts'
import { splitWindows } from './split-windows.ts'
import type { WordPieces } from './word-pieces.ts'

// The model has 512 positions, two of them for the pieces that mark start and end.
const maximumPieces = 510

/** The model's inputs for sentences of words; a sentence with more pieces than the model has positions becomes several. */
export function buildSequences(sentences: readonly (readonly string[])[], wordPieces: WordPieces): Sequence[] {
  return sentences.flatMap((words, sentence) => {
    const pieces = words.map((word) => wordPieces.cut(word))
    const counts = pieces.map((ids) => ids.length)
    const isBreak = (index: number): boolean => /^[,;:.!?–—-]$/.test(words[index] ?? '')
    return splitWindows(counts, maximumPieces, isBreak).map(({ from, to }) => ({
      sentence,
      from,
      words: words.slice(from, to),
      pieces: pieces.slice(from, to),
      length: counts.slice(from, to).reduce((sum, count) => sum + count, 2),
    }))
  })
}
