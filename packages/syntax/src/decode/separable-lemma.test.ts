import { expect, test } from 'vitest'
import { german } from '../languages/de/german.ts'
import type { SeparableVerbs } from '../languages/language-rules.ts'
import { findSeparableLemma } from './separable-lemma.ts'

const irregular = new Map([
  ['trat', 'treten'],
  ['genommen', 'nehmen'],
])

test.each([
  ['eingesetzt', 'einsetzen'],
  ['einzusetzen', 'einsetzen'],
  ['antrat', 'antreten'],
  ['angenommen', 'annehmen'],
  ['zurückgelegt', 'zurücklegen'],
  ['angekurbelt', 'ankurbeln'],
  ['aufgelockert', 'auflockern'],
  ['vorgerechnet', 'vorrechnen'],
  ['ausgewählt', 'auswählen'],
  ['eingekehrt', 'einkehren'],
  ['gehört', undefined],
  ['umgeht', undefined],
  ['unterschreiben', undefined],
  ['zufällt', undefined],
  ['', undefined],
])('%s: %s', (form, lemma) => {
  expect(findSeparableLemma(form, german.lemmaShapes.separable as SeparableVerbs, (rest) => irregular.get(rest))).toBe(
    lemma,
  )
})
