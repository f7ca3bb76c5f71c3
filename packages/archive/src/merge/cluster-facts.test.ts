import { expect, test } from 'vitest'
import type { Fact } from '../model/fact.ts'
import type { Party } from '../model/party.ts'
import { clusterFacts } from './cluster-facts.ts'
import { decideSame } from './decide-same.ts'

const state = (code: string): Party => ({ key: code, name: code, kind: 'state', country: code })
const person = (key: string, country: string): Party => ({ key, name: key, kind: 'person', country })

const gift: Fact = {
  id: 'claim_a',
  article: 'one',
  claim: 'c1',
  outlet: 'Musterbote',
  published: '2024-11-21',
  type: 'AID',
  family: 'transfer:goods',
  predicate: 'schenken',
  actors: [state('RUS')],
  recipients: [state('PRK')],
  interval: { from: '2024-11-20', to: '2024-11-20' },
  places: [],
  objects: ['animal'],
  polarity: 'positive',
  certainty: 'certain',
  status: 'happened',
  quantities: [],
  exchange: null,
  chain: [],
  credits: [],
  evidence: { start: 0, end: 10 },
}
const told: Fact = {
  ...gift,
  id: 'claim_b',
  article: 'two',
  predicate: 'receive',
  interval: null,
  published: '2024-11-22',
}

test.each<[string, Fact, Fact, boolean]>([
  ['one gift told in two languages, once without a day', gift, told, true],
  ['the same gift denied', gift, { ...told, polarity: 'negative' }, true],
  ['another thing given', gift, { ...told, objects: ['rice'] }, false],
  ['given the other way', gift, { ...told, actors: [state('PRK')], recipients: [state('RUS')] }, false],
  ['given in June', gift, { ...told, interval: { from: '2024-06-19', to: '2024-06-19' } }, false],
  [
    'two hosts on one day',
    { ...gift, family: 'meeting', actors: [person('kim jong un', 'PRK'), person('kozlov', 'RUS')], recipients: [] },
    { ...told, family: 'meeting', actors: [person('kim tok hun', 'PRK'), person('kozlov', 'RUS')], recipients: [] },
    false,
  ],
])('%s', (_, a, b, expected) => {
  expect(decideSame(a, b).same).toBe(expected)
  expect(decideSame(b, a)).toMatchObject({ same: expected, score: decideSame(a, b).score })
})

test('happenings do not depend on the order of the claims', () => {
  const facts = [
    gift,
    told,
    { ...told, id: 'claim_c', objects: ['rice'] },
    { ...gift, id: 'claim_d', article: 'three' },
  ]
  const ids = (given: readonly Fact[]) =>
    clusterFacts(given).map(({ id, facts: members }) => [id, members.map((fact) => fact.id)])
  expect(ids([...facts].reverse())).toEqual(ids(facts))
  expect(
    clusterFacts(facts)
      .map(({ facts: members }) => members.length)
      .sort(),
  ).toEqual([1, 3])
})
