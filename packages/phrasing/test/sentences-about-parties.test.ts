import { describe } from 'vitest'
import { expectSentences, type SentenceCase } from './expect-sentences.ts'
import { amount, exactly, on } from './happenings.ts'
import { party, person, state } from './parties.ts'
import { exchange, gift, prk, rus, usa } from './sample-facts.ts'

const cases: readonly SentenceCase[] = [
  [
    'money',
    { ...gift, exchange: exchange('money'), amounts: [exactly(100_000_000, 'USD')] },
    'Russland hat Nordkorea 100 Millionen US-Dollar gezahlt.',
    'Russia paid 100 million US dollars to North Korea.',
  ],
  [
    'money by the year',
    { ...gift, exchange: exchange('money'), amounts: [amount('EUR', { min: 320e6, max: 1.3e9, per: 'year' })] },
    'Russland hat Nordkorea 320 Millionen bis 1,3 Milliarden Euro im Jahr gezahlt.',
    'Russia paid 320 million to 1.3 billion euros a year to North Korea.',
  ],
  [
    'a visit to a country',
    {
      type: 'CONSULT',
      mode: 'visit',
      actors: [person('Alexander Koslow')],
      recipients: [prk],
      time: on('2024-11-17', '2024-11-21'),
    },
    'Alexander Koslow hat Nordkorea zwischen dem 17. und dem 21. November 2024 besucht.',
    'Alexander Koslow visited North Korea between 17 and 21 November 2024.',
  ],
  [
    'talks of two sides',
    { type: 'CONSULT', actors: [prk, rus] },
    'Nordkorea und Russland haben Gespräche geführt.',
    'North Korea and Russia held talks.',
  ],
  [
    'talks that did not happen',
    { type: 'CONSULT', actors: [prk], recipients: [rus], polarity: 'negative' },
    'Nordkorea hat mit Russland keine Gespräche geführt.',
    'North Korea did not hold talks with Russia.',
  ],
  [
    'talks with nobody named',
    { type: 'CONSULT', recipients: [rus] },
    'Gespräche sind mit Russland geführt worden.',
    'Talks were held with Russia.',
  ],
  [
    'a meeting in a country with an article',
    {
      type: 'CONSULT',
      predicates: { de: 'treffen', en: 'meet' },
      actors: [person('Choe Son Hui')],
      recipients: [person('Sergej Lawrow')],
      places: [state('IRN')],
    },
    'Choe Son Hui hat sich im Iran mit Sergej Lawrow getroffen.',
    'Choe Son Hui met with Sergej Lawrow in Iran.',
  ],
  [
    'cooperation that did not happen',
    { type: 'COOPERATE', actors: [prk], recipients: [usa], polarity: 'negative' },
    'Nordkorea hat nicht mit den Vereinigten Staaten zusammengearbeitet.',
    'North Korea did not cooperate with the United States.',
  ],
  [
    'help for a plural country',
    { type: 'AID', actors: [state('JPN')], recipients: [state('PHL')], time: on('2024-11-01', '2024-11-30') },
    'Japan hat den Philippinen im November 2024 geholfen.',
    'Japan helped the Philippines in November 2024.',
  ],
  [
    'an act of a plural country',
    { type: 'SANCTION', actors: [usa], recipients: [state('ARE')] },
    'Die Vereinigten Staaten haben Sanktionen gegen die Vereinigten Arabischen Emirate verhängt.',
    'The United States imposed sanctions on the United Arab Emirates.',
  ],
  [
    'an act of a ministry',
    { type: 'ACCUSE', actors: [party('KOR:foreign-ministry')], recipients: [state('DOM')] },
    'Das Außenministerium Südkoreas hat Vorwürfe gegen die Dominikanische Republik erhoben.',
    'The foreign ministry of South Korea made accusations against the Dominican Republic.',
  ],
  [
    'an act of an organization with an article',
    { type: 'SANCTION', actors: [party('eu'), party('un-security-council')], recipients: [prk] },
    'Die EU und der UN-Sicherheitsrat haben Sanktionen gegen Nordkorea verhängt.',
    'The EU and the UN Security Council imposed sanctions on North Korea.',
  ],
  [
    'somebody without a name',
    { type: 'THREATEN', actors: [party('person:UKR', { kind: 'person' })], recipients: [state('BLR')] },
    'Eine Person aus der Ukraine hat Belarus gedroht.',
    'A person from Ukraine threatened Belarus.',
  ],
  [
    'many actors',
    { type: 'PROTEST', actors: ['FRA', 'DEU', 'POL', 'ITA', 'ESP'].map(state), recipients: [rus] },
    'Frankreich, Deutschland, Polen und 2 weitere haben gegen Russland protestiert.',
    'France, Germany, Poland and 2 others protested against Russia.',
  ],
  [
    'a group in the plural',
    {
      type: 'PROTEST',
      mode: 'demo',
      actors: [party('demonstranten', { kind: 'group', names: { de: 'Demonstranten', en: 'Demonstrators' } })],
    },
    'Demonstranten haben protestiert.',
    'Demonstrators protested.',
  ],
  [
    'a country nobody knows',
    { type: 'THREATEN', actors: [state('QQQ')], recipients: [prk] },
    'QQQ hat Nordkorea gedroht.',
    'QQQ threatened North Korea.',
  ],
  [
    'a threat to nobody',
    { type: 'THREATEN', actors: [prk] },
    'Nordkorea hat Drohungen ausgesprochen.',
    'North Korea made threats.',
  ],
  [
    'a state is not arrested',
    { type: 'COERCE', mode: 'arrest', actors: [rus], recipients: [state('UKR')] },
    'Russland hat Menschen aus der Ukraine festgenommen.',
    'Russia arrested people from Ukraine.',
  ],
  [
    'a person is',
    { type: 'COERCE', mode: 'arrest', actors: [rus], recipients: [person('Iwan Petrow')] },
    'Russland hat Iwan Petrow festgenommen.',
    'Russia arrested Iwan Petrow.',
  ],
  [
    'an arrest by nobody named',
    { type: 'COERCE', mode: 'arrest', recipients: [person('Iwan Petrow')] },
    'Iwan Petrow ist festgenommen worden.',
    'Iwan Petrow was arrested.',
  ],
  [
    'a journey without traveller',
    { type: 'CONSULT', predicates: { de: 'reisen', en: 'travel' }, recipients: [state('IRQ')] },
    'Jemand ist in den Irak gereist.',
    'Someone travelled to Iraq.',
  ],
  [
    'a separable verb under way',
    {
      type: 'SANCTION',
      predicates: { de: 'ausweisen' },
      actors: [rus],
      amounts: [exactly(3, 'person')],
      recipients: [state('CZE')],
      status: 'ongoing',
    },
    'Russland weist 3 Menschen aus Tschechien aus.',
    'Russia is imposing sanctions on the Czech Republic.',
  ],
  [
    'something under way since',
    { type: 'COOPERATE', actors: [prk], recipients: [rus], status: 'ongoing', time: on('2024-06-19', null) },
    'Nordkorea arbeitet seit dem 19. Juni 2024 mit Russland zusammen.',
    'North Korea has been cooperating with Russia since 19 June 2024.',
  ],
  [
    'something until a day',
    { type: 'RETREAT', actors: [rus], recipients: [state('SYR')], status: 'planned', time: on(null, '2025-01-31') },
    'Russland will sich bis zum 31. Januar 2025 aus Syrien zurückziehen.',
    'Russia plans to retreat from Syria by 31 January 2025.',
  ],
  [
    'something that may not be',
    {
      type: 'RETREAT',
      mode: 'withdraw',
      actors: [state('RUS')],
      recipients: [state('SYR')],
      status: 'hypothetical',
      polarity: 'negative',
      predicates: { de: 'ab ziehen', en: 'withdraw' },
    },
    'Russland könnte sich nicht aus Syrien zurückziehen.',
    'Russia might not withdraw from Syria.',
  ],
]

describe('sentences for parties, places and times', () => {
  expectSentences(cases)
})
