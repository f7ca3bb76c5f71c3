import { expect, test } from 'vitest'
import { english } from '../languages/en/english.ts'
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
  expect(lemmatizer.find('Was', 'AUX', scores, 1, english.lemmaShapes)).toBe('be')
  expect(lemmatizer.find('Was', 'NOUN', scores, 1, english.lemmaShapes)).toBe('wa')
})

test.each([
  ['a word beats what is none', 'writing', 'VERB', [1, 0], 'write\n', 'write'],
  ['unless the model is sure', 'writing', 'VERB', [9, 0], 'write\n', 'writ'],
  ['an unlikely ending costs', 'loving', 'VERB', [1, 0], '', 'love'],
  ['only for open classes', 'during', 'ADP', [1, 0], 'dure\n', 'dur'],
] as const)('%s', (_, form, upos, scores, words, lemma) => {
  const lemmatizer = new Lemmatizer(['l;0,;3,', 'l;0,;3,e'], '', words)
  expect(lemmatizer.find(form, upos, Float32Array.from(scores), 0, english.lemmaShapes)).toBe(lemma)
})
