import { expect, test } from 'vitest'
import { parseConllu } from './parse-conllu.ts'
import { treeOf } from './tree-of.ts'

function tree(...words: readonly string[]) {
  const rows = words.map((word, index) => {
    const [form, lemma, upos, head, relation, feats = '_'] = word.split('/')
    return [index + 1, form, lemma, upos, '_', feats, head, relation, '_', '_'].join('\t')
  })
  const [sentence] = parseConllu(rows.join('\n')).sentences
  if (!sentence) throw new Error('no sentence')
  return treeOf(sentence)
}

const reports = 'Berichte/Bericht/NOUN/2/nsubj/Number=Plur'

test('a plural before a singular verb is its object, the name behind it the subject', () => {
  const { relation } = tree(
    reports,
    'dementierte/dementieren/VERB/0/root/Number=Sing|VerbForm=Fin',
    'Teheran/Teheran/PROPN/2/obj',
  )
  expect([relation(0), relation(2)]).toEqual(['obj', 'nsubj'])
})

test('a plural verb keeps its plural subject', () => {
  const { relation } = tree(
    reports,
    'nennen/nennen/VERB/0/root/Number=Plur|VerbForm=Fin',
    'Teheran/Teheran/PROPN/2/obj',
  )
  expect([relation(0), relation(2)]).toEqual(['nsubj', 'obj'])
})

const opener = ['Er/er/PRON/2/nsubj', 'ging/gehen/VERB/0/root/VerbForm=Fin']

test('what opens an infinitive belongs to its verb', () => {
  const { head, relation } = tree(
    ...opener,
    ',/,/PUNCT/7/punct',
    'ohne/ohne/ADP/5/case',
    'Niger/Niger/PROPN/7/obj',
    'zu/zu/PART/7/mark',
    'grüßen/grüßen/VERB/2/advcl/VerbForm=Inf',
  )
  expect([head(3), relation(3)]).toEqual([6, 'mark'])
})

test('a preposition of a noun stays with it', () => {
  const { head, relation } = tree(...opener, 'ohne/ohne/ADP/4/case', 'Hut/Hut/NOUN/2/obl')
  expect([head(2), relation(2)]).toEqual([3, 'case'])
})
