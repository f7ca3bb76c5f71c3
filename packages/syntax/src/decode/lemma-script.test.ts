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
  const lemmatizer = new Lemmatizer(['=', 'l;0,;1,'], 'war\tAUX\tsein\n')
  const scores = Float32Array.from([0, 0, 1])
  expect(lemmatizer.find('War', 'AUX', scores, 1)).toBe('sein')
  expect(lemmatizer.find('War', 'NOUN', scores, 1)).toBe('wa')
})
