import { expect, test } from 'vitest'
import type { WordAnalysis } from './analysis.ts'
import { joinWindows } from './join-windows.ts'

function word(head: number, deprel: string): WordAnalysis {
  return { lemma: 'x', upos: 'X', feats: {}, head, deprel, ner: 'O' }
}

test('later roots depend on the first, other heads are renumbered', () => {
  const first = [word(2, 'nsubj'), word(0, 'root')]
  const second = [word(0, 'root'), word(1, 'obj')]
  expect(joinWindows([first, second]).map(({ head, deprel }) => [head, deprel])).toEqual([
    [2, 'nsubj'],
    [0, 'root'],
    [2, 'parataxis'],
    [3, 'obj'],
  ])
})
