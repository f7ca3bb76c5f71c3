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

test.each([
  ['militiamen/militiame/NOUN/0/root/Number=Plur', 'militiaman'],
  ['oarsmen/oarsmen/NOUN/0/root/Number=Plur', 'oarsman'],
  ['specimen/specimen/NOUN/0/root/Number=Sing', 'specimen'],
  ['Rahmen/Rahmen/NOUN/0/root/Number=Plur', 'Rahmen'],
])('plurals of man have it as their lemma: %s', (word, lemma) => {
  expect(tree(word).tokens[0]?.lemma).toBe(lemma)
})

/** A word as `tree` takes it, with a tag of the names. */
function named(ner: string, ...words: readonly string[]) {
  const { tokens } = tree(...words)
  return treeOf({
    start: 0,
    end: 0,
    tokens: tokens.map((token) => (token.upos === 'PROPN' ? { ...token, ner } : token)),
  })
}

const minister = ['The/the/DET/2/det', 'minister/minister/NOUN/4/nsubj']

test('a name beside a title before the verb is whose title it is', () => {
  const { head, relation } = named('B-PER', ...minister, 'Okello/Okello/PROPN/4/nsubj', 'resigned/resign/VERB/0/root')
  expect([head(2), relation(2)]).toEqual([1, 'appos'])
})

test.each([
  ['a place', 'B-LOC', [...minister, 'Kenya/Kenya/PROPN/4/nsubj', 'sent/send/VERB/0/root']],
  [
    'a name behind the verb',
    'B-PER',
    [...minister.slice(0, 1), 'minister/minister/NOUN/3/nsubj', 'met/meet/VERB/0/root', 'Okello/Okello/PROPN/3/nsubj'],
  ],
  [
    'a name of a dependent clause',
    'B-PER',
    [
      'dass/dass/SCONJ/4/mark',
      'Minister/Minister/NOUN/4/nsubj',
      'Okello/Okello/PROPN/4/nsubj',
      'lobte/loben/VERB/0/root',
    ],
  ],
])('%s beside a subject stays a subject', (_, ner, words) => {
  const { relation, tokens } = named(ner, ...words)
  expect(tokens.flatMap(({ upos }, index) => (upos === 'PROPN' ? relation(index) : []))).toEqual(['nsubj'])
})

const freed = [
  'Mali/Mali/PROPN/2/nsubj',
  'freed/free/VERB/0/root/VerbForm=Fin',
  'miners/miner/NOUN/2/obj',
  ',/,/PUNCT/6/punct',
]

test('who stands between the last comma and a verb without a subject speaks', () => {
  const { head, relation } = tree(
    ...freed,
    'a/a/DET/6/det',
    'lawyer/lawyer/NOUN/3/conj',
    'and/and/CCONJ/9/cc',
    'a/a/DET/9/det',
    'mayor/mayor/NOUN/3/conj',
    'said/say/VERB/2/conj/VerbForm=Fin',
  )
  expect([head(5), relation(5), head(8), relation(8), relation(9)]).toEqual([9, 'nsubj', 5, 'conj', 'parataxis'])
})

test('a list stays whole before a verb that a conjunction joins', () => {
  const { head, relation } = tree(
    ...freed,
    'two/two/NUM/6/nummod',
    'lawyers/lawyer/NOUN/3/conj',
    'and/and/CCONJ/8/cc',
    'left/leave/VERB/2/conj/VerbForm=Fin',
  )
  expect([head(5), relation(5), relation(7)]).toEqual([2, 'conj', 'conj'])
})

test('the second of two names around a verb is its object', () => {
  const verb = 'beschuldigte/beschuldigen/VERB/0/root/Number=Sing|VerbForm=Fin'
  const { relation } = tree('Mali/Mali/PROPN/2/nsubj/Number=Sing', verb, 'Niger/Niger/PROPN/2/nsubj/Number=Sing')
  expect([relation(0), relation(2)]).toEqual(['nsubj', 'obj'])
})

test('behind a quotation the second name may be who speaks', () => {
  const { relation } = tree(
    '„Mali“/Mali/PROPN/2/nsubj/Number=Sing',
    'antwortete/antworten/VERB/0/root/Number=Sing|VerbForm=Fin',
    'Traoré/Traoré/PROPN/2/nsubj/Number=Sing',
  )
  expect([relation(0), relation(2)]).toEqual(['nsubj', 'nsubj'])
})
