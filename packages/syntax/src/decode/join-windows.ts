import type { WordAnalysis } from './analysis.ts'

/**
 * One tree from the trees of consecutive windows: their heads are renumbered, and the roots after the first depend on
 * it as `parataxis`, as loosely joined clauses do.
 */
export function joinWindows(windows: readonly (readonly WordAnalysis[])[]): WordAnalysis[] {
  const joined: WordAnalysis[] = []
  let root = 0
  for (const window of windows) {
    const from = joined.length
    for (const [index, word] of window.entries()) {
      if (word.head !== 0) joined.push({ ...word, head: word.head + from })
      else if (root === 0) {
        root = from + index + 1
        joined.push(word)
      } else joined.push({ ...word, head: root, deprel: 'parataxis' })
    }
  }
  return joined
}
