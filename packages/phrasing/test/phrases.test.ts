import type { AmountView, Difference, DifferenceValue, ExchangeEntry, OriginView, RecordChange } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { createPhrasing } from '../src/index.ts'
import { amount, exactly, happening, moreThan } from './happenings.ts'
import { origin, state } from './parties.ts'
import { describeWords, terms } from './word-groups.ts'

const german = createPhrasing('de')
const english = createPhrasing('en')

describe('amounts', () => {
  const amounts: readonly (readonly [AmountView, string, string])[] = [
    [exactly(25, 'animal'), '25 Tiere', '25 animals'],
    [exactly(1, 'missile'), '1 Rakete', '1 missile'],
    [moreThan(10_000, 'person'), 'mehr als 10.000 Menschen', 'more than 10,000 people'],
    [amount('tank', { min: 12 }), 'mindestens 12 Panzer', 'at least 12 tanks'],
    [amount('drone', { max: 40 }), 'bis zu 40 Drohnen', 'up to 40 drones'],
    [amount('ship', { max: 5, maxInclusive: false }), 'weniger als 5 Schiffe', 'fewer than 5 ships'],
    [amount('shell', { min: 3e6, max: 8e6 }), '3 Millionen bis 8 Millionen Geschosse', '3 million to 8 million shells'],
    [exactly(12.5, 'percent', { approximate: true }), 'rund 12,5 Prozent', 'about 12.5 percent'],
    [exactly(1.5e9, 'EUR'), '1,5 Milliarden Euro', '1.5 billion euros'],
    [exactly(2000, 'USD', { per: 'month' }), '2.000 US-Dollar im Monat', '2,000 US dollars a month'],
    [exactly(7, null), '7', '7'],
    [exactly(7, 'zorkmid'), '7', '7'],
    [amount(null, { text: 'viele' }), 'viele', 'viele'],
  ]
  for (const [value, de, en] of amounts)
    it(`tells ${en}`, () => expect([german.amount(value), english.amount(value)]).toEqual([de, en]))
})

describe('days', () => {
  const ranges: readonly (readonly [string | null, string | null, string, string])[] = [
    ['2024-11-20', '2024-11-20', '20. November 2024', '20 November 2024'],
    ['2024-11-18', '2024-11-20', '18. bis 20. November 2024', '18 to 20 November 2024'],
    ['2024-10-30', '2024-11-02', '30. Oktober bis 2. November 2024', '30 October to 2 November 2024'],
    ['2024-02-01', '2024-02-29', 'Februar 2024', 'February 2024'],
    ['2024-02-01', '2024-02-28', '1. bis 28. Februar 2024', '1 to 28 February 2024'],
    ['2023-01-01', '2023-12-31', '2023', '2023'],
    ['2022-02-24', null, 'seit 24. Februar 2022', 'since 24 February 2022'],
    [null, '2025-01-31', 'bis 31. Januar 2025', 'until 31 January 2025'],
    [null, null, 'ohne Zeitangabe', 'no date given'],
    ['not a day', 'not a day', 'not a day', 'not a day'],
  ]
  for (const [from, to, de, en] of ranges)
    it(`tells ${en}`, () => expect([german.days({ from, to }), english.days({ from, to })]).toEqual([de, en]))
})

const entry: ExchangeEntry = {
  happening: 'h',
  giver: state('PRK'),
  receiver: state('RUS'),
  kind: 'arms',
  items: { de: 'Granaten', en: 'shells' },
  objects: [],
  amounts: [{ amount: moreThan(3e6, 'shell'), origins: [origin('SBU')], since: '2024-11-20' }],
  period: null,
  time: { from: '2023-08-01', to: '2023-08-31', stated: true },
  certainty: 'probable',
  polarity: 'positive',
  denied: true,
  status: 'happened',
  origins: [origin('SBU'), origin('NIS')],
  articles: 3,
  contested: false,
}

describe('lines of the ledger', () => {
  const lines: readonly (readonly [string, Partial<ExchangeEntry>, string, string])[] = [
    [
      'arms',
      {},
      'Nordkorea soll Russland nach Angaben von zwei unabhängigen Quellen im August 2023 mehr als 3 Millionen Geschosse geliefert haben; dies wird bestritten.',
      'North Korea is said by two independent sources to have supplied more than 3 million shells to Russia in August 2023; this is denied.',
    ],
    [
      'without giver',
      { giver: null, certainty: 'certain', denied: false },
      'Mehr als 3 Millionen Geschosse sind Russland im August 2023 geliefert worden.',
      'More than 3 million shells were supplied to Russia in August 2023.',
    ],
    [
      'without receiver or amount',
      { receiver: null, amounts: [], certainty: 'certain', denied: false },
      'Nordkorea hat im August 2023 Granaten geliefert.',
      'North Korea supplied shells in August 2023.',
    ],
    [
      'with nothing but a kind',
      { giver: null, receiver: null, amounts: [], items: {}, certainty: 'certain', denied: false },
      'Waffen sind im August 2023 geliefert worden.',
      'Weapons were supplied in August 2023.',
    ],
  ]
  for (const [name, more, de, en] of lines)
    it(`tells ${name}`, () =>
      expect([german.exchange({ ...entry, ...more }), english.exchange({ ...entry, ...more })]).toEqual([de, en]))
})

const value = (text: string, name: string, more: Partial<DifferenceValue> = {}): DifferenceValue => ({
  text,
  amount: null,
  time: null,
  parties: [],
  origins: [origin(name)],
  since: null,
  until: null,
  claims: [],
  excludes: [],
  contains: [],
  within: [],
  ...more,
})

describe('differences', () => {
  const cases: readonly (readonly [Difference, string, string])[] = [
    [
      {
        attribute: 'quantity',
        of: 'animal',
        standing: 'contested',
        values: [
          value('70', 'KCNA', { amount: moreThan(70, 'animal') }),
          value('40', 'TASS', { amount: exactly(40, 'animal') }),
        ],
      },
      'Menge: die Angaben widersprechen sich – mehr als 70 Tiere (KCNA); 40 Tiere (TASS).',
      'Quantity: accounts contradict each other – more than 70 animals (KCNA); 40 animals (TASS).',
    ],
    [
      {
        attribute: 'time',
        of: null,
        standing: 'wider',
        values: [
          value('', 'KCNA', { time: { from: '2024-11-20', to: '2024-11-20' } }),
          value('', 'TASS', { time: { from: '2024-11-01', to: '2024-11-30' } }),
        ],
      },
      'Zeit: unterschiedlich genaue Angaben – 20. November 2024 (KCNA); November 2024 (TASS).',
      'Time: some accounts are more precise – 20 November 2024 (KCNA); November 2024 (TASS).',
    ],
    [
      {
        attribute: 'participants',
        of: null,
        standing: 'agreed',
        values: [value('', 'KCNA', { parties: ['PRK', 'USA'] })],
      },
      'Beteiligte: übereinstimmend Nordkorea und die Vereinigten Staaten (KCNA).',
      'Participants: all say North Korea and the United States (KCNA).',
    ],
    [
      {
        attribute: 'polarity',
        of: null,
        standing: 'contested',
        values: [value('positive', 'KCNA'), value('negative', 'TASS', { until: '2024-11-22' })],
      },
      'Ob es geschah: die Angaben widersprechen sich – bejaht (KCNA); verneint (TASS, bis 22. November 2024).',
      'Whether it happened: accounts contradict each other – affirmed (KCNA); negated (TASS, until 22 November 2024).',
    ],
  ]
  for (const [difference, de, en] of cases)
    it(`tells ${en}`, () => expect([german.difference(difference), english.difference(difference)]).toEqual([de, en]))
})

describe('changes', () => {
  const change: RecordChange = {
    day: '2024-11-21',
    kind: 'origin',
    happening: happening({ type: 'CONSULT', actors: [state('PRK')] }),
    origin: origin('TASS'),
    attribute: null,
    text: null,
  }
  it('tells what is new about a happening', () => {
    expect(german.change(change)).toBe('Nordkorea hat Gespräche geführt. Nun sagt dies auch: TASS.')
    expect(english.change({ ...change, kind: 'denied' })).toBe('North Korea held talks. Now denied by: TASS.')
    expect(english.change({ ...change, kind: 'happening' })).toBe('North Korea held talks.')
    expect(english.change({ ...change, kind: 'denied', origin: null })).toBe('North Korea held talks.')
  })
})

describe('words', () => {
  for (const [group, codes] of Object.entries(terms))
    it(`has a word for every ${group} in both languages`, () => expect(describeWords(group, codes)).toEqual([]))

  it('counts', () => {
    expect([german.count('origins', 1), german.count('origins', 2), english.count('outlets', 1200)]).toEqual([
      '1 Ursprung',
      '2 Ursprünge',
      '1,200 outlets',
    ])
  })

  it('gives back a term that it has no word for', () =>
    expect(german.word('mode', 'no-such-mode')).toBe('no-such-mode'))
})

describe('names of origins', () => {
  const origins: readonly (readonly [OriginView, string, string])[] = [
    [origin('KCNA'), 'KCNA', 'KCNA'],
    [origin('Bukarest', { kind: 'government', country: 'ROU' }), 'Regierung Rumäniens', 'government of Romania'],
    [origin('NIS', { kind: 'intelligence', country: 'KOR' }), 'NIS', 'NIS'],
    [origin('Pentagon', { key: 'USA:defence-ministry', kind: 'government', country: 'USA' }), 'Pentagon', 'Pentagon'],
    [origin('UN', { kind: 'organization' }), 'Vereinte Nationen', 'United Nations'],
    [origin('Berichte', { kind: 'reports' }), 'Berichte', 'Berichte'],
  ]
  for (const [view, de, en] of origins)
    it(`names ${en}`, () => expect([german.origin(view), english.origin(view)]).toEqual([de, en]))
})

describe('names of states', () => {
  const states: readonly (readonly [string, string, string])[] = [
    ['USA', 'die Vereinigten Staaten', 'the United States'],
    ['UKR', 'die Ukraine', 'Ukraine'],
    ['CHE', 'die Schweiz', 'Switzerland'],
    ['IRN', 'der Iran', 'Iran'],
    ['NLD', 'die Niederlande', 'the Netherlands'],
    ['COD', 'die Demokratische Republik Kongo', 'the Democratic Republic of the Congo'],
    ['PRK', 'Nordkorea', 'North Korea'],
    ['GBR', 'Großbritannien', 'the United Kingdom'],
    ['XKX', 'der Kosovo', 'Kosovo'],
    ['QQQ', 'QQQ', 'QQQ'],
  ]
  for (const [code, de, en] of states)
    it(`names ${code}`, () => expect([german.state(code), english.state(code)]).toEqual([de, en]))
})
