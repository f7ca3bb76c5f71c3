import { describe, expect, test } from 'vitest'
import { parseConllu } from './parse-conllu.ts'
import { prepositionOf } from './preposition-of.ts'
import { treeOf } from './tree-of.ts'

/** The preposition of the last word, which the words before hang on; given as form, part of speech and relation. */
function prepositionBefore(...words: readonly string[]): string | null {
  const rows = ['1\tsah\tsehen\tVERB\t_\t_\t0\troot\t_\t_'].concat(
    words.map((word, index) => {
      const [form, upos, relation] = word.split('/')
      const head = index === words.length - 1 ? 1 : words.length + 1
      return [index + 2, form, form, upos, '_', '_', head, relation, '_', '_'].join('\t')
    }),
  )
  const [sentence] = parseConllu(rows.join('\n')).sentences
  if (!sentence) throw new Error('no sentence')
  return prepositionOf(treeOf(sentence), words.length)
}

describe('what bounds a number is no preposition', () => {
  test.each([
    ['über/ADV/case', '40/NUM/nummod', 'Pferde/NOUN/obl'],
    ['über/ADP/case', '40/NUM/nummod', 'Pferde/NOUN/obj'],
    ['around/ADP/case', '300/NUM/nummod', 'villagers/NOUN/nsubj'],
  ])('%s %s %s', (...words) => {
    expect(prepositionBefore(...words)).toBeNull()
  })
})

describe('other words before a noun are', () => {
  test.each([
    ['über', 'über/ADP/case', '40/NUM/nummod', 'Seiten/NOUN/obl'],
    ['mit', 'mit/ADP/case', 'Pferden/NOUN/obj'],
  ])('%s', (preposition, ...words) => {
    expect(prepositionBefore(...words)).toBe(preposition)
  })
})

test("a preposition that hangs on the last part of a name is the name's", () => {
  const rows = [
    '1\tlebt\tleben\tVERB\t_\t_\t0\troot\t_\t_',
    '2\tin\tin\tADP\t_\t_\t4\tcase\t_\t_',
    '3\tSierra\tSierra\tPROPN\t_\t_\t1\tobl\t_\t_',
    '4\tLeone\tLeone\tPROPN\t_\t_\t3\tflat\t_\t_',
  ]
  const [sentence] = parseConllu(rows.join('\n')).sentences
  expect(sentence && prepositionOf(treeOf(sentence), 2)).toBe('in')
})
