import { expect, test } from 'vitest'
import { readLemmaScript } from './lemma-script.ts'
import { Lemmatizer } from './lemmatizer.ts'

test.each([
  ['=', 'Berlin', 'Berlin'],
  ['!sein', 'war', 'sein'],
  ['l;0,;2,en', 'Gehst', 'gehen'],
  ['l;2,;1,en', 'gesagt', 'sagen'],
  ['u;0,;1,', 'häuser', 'Häuse'],
  ['k;0,;0,e', 'USA', 'USAe'],
  ['l;0,;9,en', 'Ging', 'ging'],
  ['k;2,;0,', 'ab', 'ab'],
  ['k;0,;1,', 'a😀', 'a'],
  ['nonsense', 'Form', 'Form'],
])('%s of %s is %s', (script, form, lemma) => {
  expect(readLemmaScript(script)(form)).toBe(lemma)
})

test('irregular forms come from the list, for their part of speech alone', () => {
  const lemmatizer = new Lemmatizer(['=', 'l;0,;1,'], 'was\tAUX\tbe\n')
  const scores = Float32Array.from([0, 0, 1])
  expect(lemmatizer.find('Was', 'AUX', scores, 1, 'en')).toBe('be')
  expect(lemmatizer.find('Was', 'NOUN', scores, 1, 'en')).toBe('wa')
})

test('an irregular form may belong to one language', () => {
  const lemmatizer = new Lemmatizer(['='], 'sang\tVERB\tsing\ten\nsang\tVERB\tsingen\tde\n')
  const scores = Float32Array.from([1])
  expect(lemmatizer.find('sang', 'VERB', scores, 0, 'en')).toBe('sing')
  expect(lemmatizer.find('sang', 'VERB', scores, 0, 'de')).toBe('singen')
})

test.each([
  ['8,000', 'en', '8000'],
  ['8,00', 'en', '8,00'],
  ['8.000', 'de', '8.000'],
  ['http://example.org/News', 'en', 'http://example.org/News'],
  ['Press@Example.org', 'de', 'Press@Example.org'],
  ['News', 'en', 'news'],
] as const)('%s in %s is %s: numbers and addresses have their own rules', (form, language, lemma) => {
  expect(new Lemmatizer(['l;0,;0,']).find(form, 'NUM', Float32Array.from([1]), 0, language)).toBe(lemma)
})

test.each([
  ['a word beats what is none', 'writing', 'VERB', [1, 0], 'write\n', 'write'],
  ['unless the model is sure', 'writing', 'VERB', [9, 0], 'write\n', 'writ'],
  ['an unlikely ending costs', 'loving', 'VERB', [1, 0], '', 'love'],
  ['a short verb doubles its consonant', 'hoping', 'VERB', [1, 0], 'hop\nhope\n', 'hope'],
  ['but not after two vowels', 'keeping', 'VERB', [1, 0], '', 'keep'],
  ['only for open classes', 'during', 'ADP', [1, 0], 'dure\n', 'dur'],
] as const)('%s', (_, form, upos, scores, words, lemma) => {
  const lemmatizer = new Lemmatizer(['l;0,;3,', 'l;0,;3,e'], '', words)
  expect(lemmatizer.find(form, upos, Float32Array.from(scores), 0, 'en')).toBe(lemma)
})
