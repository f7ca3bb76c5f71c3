import { expect, test } from 'vitest'
import { german } from '../languages/de/german.ts'
import { settleTense } from './settle-tense.ts'

const present = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Ind' }

test.each([
  ['unterzeichneten', 'unterzeichnen'],
  ['sagte', 'sagen'],
  ['arbeitetet', 'arbeiten'],
  ['verringerte', 'verringern'],
])('%s of %s is past', (form, lemma) =>
  expect(settleTense(form, lemma, 'VERB', present, german.tenseShapes)).toEqual({ ...present, Tense: 'Past' }),
)

test.each([
  ['arbeitet', 'arbeiten', 'VERB', present],
  ['warten', 'warten', 'VERB', present],
  ['rettet', 'retten', 'VERB', present],
  ['Sagte', 'sagen', 'NOUN', present],
  ['unterzeichnete', 'unterzeichnen', 'VERB', { VerbForm: 'Part' }],
] as const)('%s of %s stays as the network has it', (form, lemma, upos, feats) =>
  expect(settleTense(form, lemma, upos, feats, german.tenseShapes)).toBe(feats),
)
