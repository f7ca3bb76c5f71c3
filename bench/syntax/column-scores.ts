import type { ConlluSentence } from '@lagebild/syntax'

/** Shares of words with the right lemma, the right features altogether, and the scores of each feature. */
export interface ColumnScores {
  readonly lemmas: number
  readonly features: number
  readonly each: ReadonlyMap<string, { readonly precision: number; readonly recall: number; readonly gold: number }>
}

/** Compares columns of the same words. Words without a gold lemma do not count for lemmas. */
export function scoreColumns(gold: readonly ConlluSentence[], predicted: readonly ConlluSentence[]): ColumnScores {
  const counts = new Map<string, { right: number; gold: number; found: number }>()
  let [words, lemmaWords, lemmas, features] = [0, 0, 0, 0]
  const [goldRows, rows] = [gold, predicted].map(readRows) as [string[][], string[][]]
  for (const [index, columns] of goldRows.entries()) {
    const other = rows[index] as string[]
    words++
    if (columns[2] !== '_' || columns[1] === '_') {
      lemmaWords++
      if (columns[2] === other[2]) lemmas++
    }
    const [expected, found] = [readFeatures(columns[5]), readFeatures(other[5])]
    if (sameEntries(expected, found)) features++
    for (const name of new Set([...expected.keys(), ...found.keys()])) {
      const count = counts.get(name) ?? { right: 0, gold: 0, found: 0 }
      if (expected.has(name)) count.gold++
      if (found.has(name)) count.found++
      if (expected.has(name) && expected.get(name) === found.get(name)) count.right++
      counts.set(name, count)
    }
  }
  const each = [...counts].map(([name, { right, gold: all, found }]) => {
    return [name, { precision: right / Math.max(1, found), recall: right / Math.max(1, all), gold: all }] as const
  })
  return { lemmas: lemmas / lemmaWords, features: features / words, each: new Map(each) }
}

function readRows(sentences: readonly ConlluSentence[]): string[][] {
  return sentences.flatMap(({ rows }) => rows.filter((row) => row.kind === 'word').map((row) => [...row.columns]))
}

function readFeatures(column = '_'): Map<string, string> {
  if (column === '_') return new Map()
  return new Map(column.split('|').map((pair) => pair.split('=', 2) as [string, string]))
}

function sameEntries(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([name, value]) => right.get(name) === value)
}
