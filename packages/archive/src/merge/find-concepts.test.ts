import type { EventType, Language } from '@lagebild/schema'
import { expect, test } from 'vitest'
import { lexicons } from '../generated/lexicons.ts'
import { conceptsMeet, lineageOf } from './concept-relations.ts'
import { findAct } from './find-act.ts'
import { findConcepts } from './find-concepts.ts'
import { findObjects } from './find-objects.ts'

test.each<[string, Language, string[]]>([
  ['Norwegen liefert 40 Kampfpanzer', 'de', ['tank']],
  ['ein Getreideabkommen', 'de', ['grain', 'agreement']],
  ['mehr Charterflüge', 'de', ['flight']],
  ['sie werden erwartet', 'de', []],
  ['the grain agreement', 'en', ['grain', 'agreement']],
  ['the agreeable grainy picture', 'en', []],
])('%s', (text, language, concepts) => {
  expect(findConcepts(text, language)).toEqual(concepts)
})

test('the moved item decides alone what is moved, and kinds of animals count as animals', () => {
  expect(findObjects('Norway sent rice and missiles', 'rice', 'en')).toEqual(['rice'])
  expect(findObjects('zwei Löwen und 25 Fasane', 'Löwen', 'de')).toEqual(['animal'])
})

test.each<[string, EventType, Language, string | null]>([
  ['receive', 'CONSULT', 'en', 'meet'],
  ['receive', 'AID', 'en', 'give'],
  ['ein treffen', 'CONSULT', 'de', 'arrive'],
  ['treffen', 'CONSULT', 'de', 'meet'],
  ['Abkommen schließen', 'AGREE', 'de', 'sign'],
  ['schließen', 'SANCTION', 'de', 'close'],
  ['Drohnenangriff', 'ASSAULT', 'de', 'attack'],
  ['hum', 'OTHER', 'en', null],
])('%s as %s is the act %s', (predicate, type, language, act) => {
  expect(findAct(predicate, type, language)).toBe(act)
})

test('wheat is grain and food, but not rice', () => {
  expect(lineageOf('wheat')).toEqual(['wheat', 'grain', 'food'])
  expect([conceptsMeet('wheat', 'food'), conceptsMeet('grain', 'wheat'), conceptsMeet('wheat', 'rice')]).toEqual([
    ...[true, true, false],
  ])
})

test('every language has words for every concept, and every concept is described', () => {
  const known = lexicons.world.concepts.map(({ concept }) => concept).sort()
  for (const language of ['de', 'en'] as const)
    expect(lexicons[language].concepts.map(({ concept }) => concept).sort()).toEqual(known)
  expect(lexicons.de.acts.map(({ act }) => act)).toEqual(lexicons.en.acts.map(({ act }) => act))
})
