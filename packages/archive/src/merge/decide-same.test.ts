import { expect, test } from 'vitest'
import { buildFact, day, part, person, place, someone, state } from '../../test/build-fact.ts'
import type { Fact } from '../model/fact.ts'
import { decideSame } from './decide-same.ts'

const [norway, moldova, chile] = [state('NOR'), state('MDA'), state('CHL')]
const [solheim, rusu, ceban] = [person('Ingrid Solheim', 'NOR'), person('Ana Rusu', 'MDA'), person('Ion Ceban', 'MDA')]

const signing: Partial<Fact> = {
  ...{ type: 'AGREE', family: 'accord', act: 'sign', predicate: 'sign', actors: [norway, moldova] },
  ...{ objects: ['protocol'], interval: day('2024-11-20') },
}
const gift: Partial<Fact> = {
  ...{ type: 'AID', family: 'transfer:goods', act: 'give', predicate: 'give', actors: [norway], recipients: [moldova] },
  ...{ objects: ['animal'], interval: day('2024-11-20') },
  exchange: { giver: norway, receiver: moldova, kind: 'goods', item: 'animals', quantities: [], period: null },
}
const moving = (fact: Partial<Fact>) => fact.exchange as NonNullable<Fact['exchange']>
const talks: Partial<Fact> = { actors: [rusu], recipients: [solheim], interval: day('2024-11-18') }
const deployment: Partial<Fact> = {
  ...{ type: 'MOBILIZE', family: 'transfer:troops', act: 'send', actors: [norway], objects: ['troops'] },
  ...{ places: [moldova], interval: day('2024-10-20') },
  exchange: { giver: norway, receiver: moldova, kind: 'troops', item: 'soldiers', quantities: [], period: null },
}
const attack: Partial<Fact> = {
  ...{ type: 'ASSAULT', family: 'assault', act: 'attack', actors: [norway], recipients: [moldova], objects: ['drone'] },
  interval: day('2024-11-20'),
}
const attacked = { actors: [norway], recipients: [moldova], places: [], interval: day('2024-11-20') }
const victims: Partial<Fact> = { type: 'ASSAULT', family: 'assault', act: 'kill', backdrop: attacked }
const expulsion: Partial<Fact> = {
  ...{ type: 'SANCTION', family: 'sanction', act: 'expel', actors: [norway], recipients: [moldova] },
  interval: day('2024-11-20'),
}
const accusation: Partial<Fact> = {
  ...{ type: 'ACCUSE', family: 'accusation', act: 'accuse', actors: [norway], recipients: [chile], interval: null },
}

test.each<[string, Partial<Fact>, Partial<Fact>, boolean]>([
  ['a signing told in two languages', signing, { ...signing, predicate: 'unterzeichnen', language: 'de' }, true],
  ['a signing told once without its day', signing, { ...signing, interval: null }, true],
  ['a signing told once by the ministers', signing, { ...signing, actors: [solheim, rusu] }, true],
  ['a signing told as support', signing, { ...signing, type: 'SUPPORT' }, true],
  ['a document that is a kind of the other', signing, { ...signing, objects: ['agreement'] }, true],
  [
    'a treaty of June and a protocol of November',
    signing,
    { ...signing, objects: ['treaty'], interval: day('2024-06-19') },
    false,
  ],
  ['a treaty and a protocol on one day', signing, { ...signing, objects: ['treaty'] }, false],
  ['signings with others', signing, { ...signing, actors: [norway, chile] }, false],
  [
    'a plan for the year and its signing',
    signing,
    { ...signing, status: 'planned', interval: day('2024-01-01', '2024-12-31') },
    false,
  ],
  ['a plan for tomorrow and its signing', signing, { ...signing, status: 'planned' }, true],
  ['a gift and its denial', gift, { ...gift, polarity: 'negative', interval: null }, true],
  ['a gift told without the giver', gift, { ...gift, actors: [], exchange: { ...moving(gift), giver: null } }, true],
  ['wheat told as grain', { ...gift, objects: ['wheat'] }, { ...gift, objects: ['grain'] }, true],
  ['other things given', gift, { ...gift, objects: ['rice'] }, false],
  ['horses and the animals of a zoo', gift, { ...gift, objects: ['horse'] }, false],
  [
    'the other way round',
    gift,
    {
      ...gift,
      actors: [moldova],
      recipients: [norway],
      exchange: { ...moving(gift), giver: moldova, receiver: norway },
    },
    false,
  ],
  ['a talk told from the other side', talks, { ...talks, actors: [solheim], recipients: [rusu] }, true],
  [
    'a talk told by family names',
    talks,
    { ...talks, actors: [person('Rusu', 'MDA')], recipients: [person('Solheim', 'NOR')] },
    true,
  ],
  ['a talk told by the office', talks, { ...talks, actors: [someone('the minister', 'MDA')] }, true],
  [
    'receptions by two hosts on one day',
    { ...talks, actors: [ceban], recipients: [solheim] },
    { ...talks, actors: [solheim], recipients: [rusu] },
    false,
  ],
  ['namesakes of two countries', talks, { ...talks, actors: [person('Rusu', 'CHL')], recipients: [solheim] }, false],
  ['talks two days apart', talks, { ...talks, interval: day('2024-11-20') }, false],
  [
    'a visit and the talks during it',
    { ...talks, family: 'arrival', act: 'arrive', actors: [rusu], recipients: [], places: [norway] },
    talks,
    false,
  ],
  ['a movement of soldiers over weeks', deployment, { ...deployment, interval: day('2024-11-13') }, true],
  [
    'a movement of soldiers to a place in the country',
    deployment,
    { ...deployment, places: [place('Cahul', 'MDA')] },
    true,
  ],
  [
    'a movement to another country',
    deployment,
    { ...deployment, places: [chile], exchange: { ...moving(deployment), receiver: chile } },
    false,
  ],
  ['accusations in one week without a matter', accusation, accusation, false],
  [
    'accusations in one week about one matter',
    { ...accusation, objects: ['price'] },
    { ...accusation, objects: ['price'] },
    true,
  ],
  [
    'two acts of unnamed people',
    { ...talks, actors: [], recipients: [] },
    { ...talks, actors: [], recipients: [] },
    false,
  ],
  [
    'what the opposition and what the commission of one country reject',
    { ...accusation, actors: [part('opposition', 'OPP', 'NOR')], recipients: [], objects: ['election'] },
    { ...accusation, actors: [part('commission', 'GOV', 'NOR')], recipients: [], objects: ['election'] },
    false,
  ],
  [
    'what the police and the authorities of one country do',
    { ...accusation, actors: [part('police', 'COP', 'NOR')], recipients: [], objects: ['election'] },
    { ...accusation, actors: [part('authorities', 'GOV', 'NOR')], recipients: [], objects: ['election'] },
    true,
  ],
  ['attacks on one day', attack, attack, true],
  ['attacks on two days', attack, { ...attack, interval: day('2024-11-19') }, false],
  ['an attack told of without its day, the day after', attack, { ...attack, interval: null }, true],
  [
    'an attack told of without its day, a week after',
    attack,
    { ...attack, interval: null, published: '2024-11-27' },
    false,
  ],
  [
    'attacks on two cities',
    { ...attack, places: [place('Cahul', 'MDA')] },
    { ...attack, places: [place('Balti', 'MDA')] },
    false,
  ],
  ['the victims of one attack', victims, { ...victims, predicate: 'sterben' }, true],
  [
    'the victims of attacks on two days',
    victims,
    { ...victims, backdrop: { ...attacked, interval: day('2024-11-18') } },
    false,
  ],
  ['victims of whom nothing more is told', { ...victims, backdrop: null }, { ...victims, backdrop: null }, false],
  ['an expulsion and an embargo', expulsion, { ...expulsion, act: 'impose' }, false],
  ['one expulsion', expulsion, { ...expulsion, predicate: 'ausweisen' }, true],
])('%s', (_, a, b, expected) => {
  const [one, other] = [buildFact(a), buildFact(b)]
  const decision = decideSame(one, other)
  expect(decision).toMatchObject({ same: expected })
  expect(decideSame(other, one)).toEqual(decision)
})

test('an article that says "also" tells of another such act', () => {
  const first = buildFact({ ...talks, article: 'one', trigger: { start: 5, end: 9 } })
  const second = buildFact({
    ...talks,
    article: 'one',
    trigger: { start: 50, end: 54 },
    isAdditional: true,
    act: 'meet',
  })
  expect(decideSame(first, second).against.map(({ code }) => code)).toEqual(['told-as-another'])
  expect(decideSame(first, { ...second, article: 'two' }).same).toBe(true)
})

test('a headline tells what the text below it tells', () => {
  const told: Partial<Fact> = { ...accusation, article: 'one', title: 'Norway accuses Chile' }
  const [headline, body] = [
    buildFact({ ...told, trigger: { start: 7, end: 14 } }),
    buildFact({ ...told, trigger: { start: 50, end: 57 } }),
  ]
  expect(decideSame(headline, body)).toMatchObject({ same: true })
  expect(decideSame(body, buildFact({ ...told, trigger: { start: 90, end: 97 } }))).toMatchObject({ same: false })
  expect(decideSame(headline, { ...body, article: 'two' })).toMatchObject({ same: false })
})

test('a decision says why', () => {
  expect(decideSame(buildFact(signing), buildFact({ ...signing, actors: [moldova, norway] })).reasons).toEqual([
    { code: 'same-parties', detail: 'MDA, NOR' },
    { code: 'same-day', detail: '2024-11-20' },
    { code: 'same-object', detail: 'protocol' },
    { code: 'same-act', detail: 'sign' },
  ])
})
