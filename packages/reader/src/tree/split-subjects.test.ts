import { expect, test } from 'vitest'
import { parseConllu } from './parse-conllu.ts'
import { splitSubjects } from './split-subjects.ts'
import { treeOf } from './tree-of.ts'

const clause = (...words: readonly (readonly [string, string, string, number, string])[]) => {
  const rows = words.map(([form, upos, feats, head, relation], index) =>
    [index + 1, form, form, upos, '_', feats, head, relation, '_', '_'].join('\t'),
  )
  const [sentence] = parseConllu(rows.join('\n')).sentences
  if (!sentence) throw new Error('no sentence')
  return treeOf(sentence)
}
const verb = (form: string, number: string) => [form, 'VERB', `Number=${number}|VerbForm=Fin`, 0, 'root'] as const

test('the noun that agrees with the verb is the subject', () => {
  const tree = clause(['Berichte', 'NOUN', 'Number=Plur', 2, 'nsubj'], verb('dementierte', 'Sing'), [
    'Ministerium',
    'NOUN',
    'Number=Sing',
    2,
    'nsubj',
  ])
  expect(splitSubjects(tree, 1)).toEqual({ subject: 2, displaced: 0, isSure: true })
})

test('of two that agree the first is', () => {
  const tree = clause(
    verb('traf', 'Sing'),
    ['er', 'PRON', 'Number=Sing', 1, 'nsubj'],
    ['Machthaber', 'NOUN', 'Number=Sing', 1, 'nsubj'],
  )
  expect(splitSubjects(tree, 0)).toEqual({ subject: 1, displaced: 2, isSure: false })
})

test('an article in the accusative shows the object, whatever comes first', () => {
  const tree = clause(
    ['Einen', 'DET', 'Case=Acc', 2, 'det'],
    ['Bericht', 'NOUN', 'Case=Nom|Number=Sing', 3, 'nsubj'],
    verb('wies', 'Sing'),
    ['Sprecher', 'NOUN', 'Case=Nom|Number=Sing', 3, 'nsubj'],
  )
  expect(splitSubjects(tree, 2)).toEqual({ subject: 3, displaced: 1, isSure: true })
})

test('one subject stays, and none is invented', () => {
  expect(splitSubjects(clause(verb('kam', 'Sing'), ['er', 'PRON', 'Number=Sing', 1, 'nsubj']), 0)).toEqual({
    subject: 1,
    displaced: null,
    isSure: true,
  })
  expect(splitSubjects(clause(verb('regnet', 'Sing')), 0)).toEqual({ subject: null, displaced: null, isSure: true })
})
