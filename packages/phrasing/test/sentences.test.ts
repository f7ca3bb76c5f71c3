import type { HappeningSummary } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { createPhrasing } from '../src/index.ts'
import { amount, exactly, happening, moreThan, on } from './happenings.ts'
import { origin, party, person, place, state } from './parties.ts'

const german = createPhrasing('de')
const english = createPhrasing('en')
const prk = state('PRK')
const rus = state('RUS')
const usa = state('USA')
const gift = { type: 'AID', actors: [rus], recipients: [prk], amounts: [moreThan(70, 'animal')] } as const
const exchange = (kind: 'goods' | 'money' | 'troops' | 'arms' | 'food', items: Record<string, string> = {}) => ({
  giver: rus,
  receiver: prk,
  kind,
  items,
  period: null,
})
const signing: Partial<HappeningSummary> = {
  type: 'AGREE',
  predicates: { de: 'unterzeichnen', en: 'sign' },
  objects: ['protocol'],
  actors: [prk, rus],
  time: on('2024-11-20'),
  places: [place('Pjöngjang', 'Pyongyang')],
}
const move: Partial<HappeningSummary> = {
  type: 'MOBILIZE',
  mode: 'troops',
  predicates: { de: 'verlegen', en: 'deploy' },
  objects: ['troops'],
  actors: [prk],
  recipients: [rus],
  amounts: [moreThan(10_000, 'person')],
}

/** What is known, the German and the English sentence. */
const sentences: readonly (readonly [string, Partial<HappeningSummary>, string, string])[] = [
  [
    'a signing',
    signing,
    'Nordkorea und Russland haben am 20. November 2024 in Pjöngjang ein Protokoll unterzeichnet.',
    'North Korea and Russia signed a protocol in Pyongyang on 20 November 2024.',
  ],
  [
    'a signing that did not happen',
    { ...signing, polarity: 'negative' },
    'Nordkorea und Russland haben am 20. November 2024 in Pjöngjang kein Protokoll unterzeichnet.',
    'North Korea and Russia did not sign a protocol in Pyongyang on 20 November 2024.',
  ],
  [
    'a planned signing',
    { ...signing, status: 'planned' },
    'Nordkorea und Russland wollen am 20. November 2024 in Pjöngjang ein Protokoll unterzeichnen.',
    'North Korea and Russia plan to sign a protocol in Pyongyang on 20 November 2024.',
  ],
  [
    'a signing without actors',
    { ...signing, actors: [] },
    'Ein Protokoll ist am 20. November 2024 in Pjöngjang unterzeichnet worden.',
    'A protocol was signed in Pyongyang on 20 November 2024.',
  ],
  [
    'a planned signing without actors',
    { ...signing, actors: [], status: 'planned' },
    'Ein Protokoll soll am 20. November 2024 in Pjöngjang unterzeichnet werden.',
    'A protocol is to be signed in Pyongyang on 20 November 2024.',
  ],
  [
    'a signing with someone',
    { ...signing, actors: [prk], recipients: [state('CHE')], places: [] },
    'Nordkorea hat am 20. November 2024 ein Protokoll mit der Schweiz unterzeichnet.',
    'North Korea signed a protocol with Switzerland on 20 November 2024.',
  ],
  [
    'a probable move by two origins',
    { ...move, certainty: 'probable', origins: 2 },
    'Nordkorea soll nach Angaben von zwei unabhängigen Quellen mehr als 10.000 Soldaten nach Russland verlegt haben.',
    'North Korea is said by two independent sources to have deployed more than 10,000 soldiers to Russia.',
  ],
  [
    'a move that is denied',
    { ...move, certainty: 'probable', denied: true },
    'Nordkorea soll laut KCNA mehr als 10.000 Soldaten nach Russland verlegt haben; dies wird bestritten.',
    'North Korea is said by KCNA to have deployed more than 10,000 soldiers to Russia; this is denied.',
  ],
  [
    'a possible move',
    { ...move, certainty: 'possible' },
    'Nordkorea könnte laut KCNA mehr als 10.000 Soldaten nach Russland verlegt haben.',
    'North Korea may have deployed more than 10,000 soldiers to Russia, according to KCNA.',
  ],
  [
    'a move that nobody commits to',
    { ...move, certainty: 'unknown', originList: [] },
    'Ob Nordkorea mehr als 10.000 Soldaten nach Russland verlegt hat, ist offen.',
    'It is open whether North Korea deployed more than 10,000 soldiers to Russia.',
  ],
  [
    'a move under way',
    { ...move, status: 'ongoing' },
    'Nordkorea verlegt mehr als 10.000 Soldaten nach Russland.',
    'North Korea is deploying more than 10,000 soldiers to Russia.',
  ],
  [
    'a move to a country with an article',
    { ...move, recipients: [state('UKR')] },
    'Nordkorea hat mehr als 10.000 Soldaten in die Ukraine verlegt.',
    'North Korea deployed more than 10,000 soldiers to Ukraine.',
  ],
  [
    'a move that did not happen',
    { ...move, polarity: 'negative' },
    'Nordkorea hat nicht mehr als 10.000 Soldaten nach Russland verlegt.',
    'North Korea did not deploy more than 10,000 soldiers to Russia.',
  ],
  [
    'a move without amount that did not happen',
    { ...move, amounts: [], polarity: 'negative' },
    'Nordkorea hat keine Soldaten nach Russland verlegt.',
    'North Korea did not deploy soldiers to Russia.',
  ],
  [
    'a gift',
    { ...gift, predicates: { de: 'schenken', en: 'donate' } },
    'Russland hat Nordkorea mehr als 70 Tiere geschenkt.',
    'Russia donated more than 70 animals to North Korea.',
  ],
  [
    'a gift without giver',
    { ...gift, actors: [], exchange: { ...exchange('goods'), giver: null } },
    'Mehr als 70 Tiere sind Nordkorea überlassen worden.',
    'More than 70 animals were given to North Korea.',
  ],
  [
    'a gift without recipient',
    { ...gift, recipients: [], predicates: { de: 'schenken', en: 'donate' } },
    'Russland hat mehr als 70 Tiere geschenkt.',
    'Russia donated more than 70 animals.',
  ],
  [
    'a gift of one',
    { ...gift, predicates: { de: 'schenken', en: 'give' }, amounts: [exactly(1, 'animal')] },
    'Russland hat Nordkorea 1 Tier geschenkt.',
    'Russia gave 1 animal to North Korea.',
  ],
  [
    'one passive gift',
    { ...gift, actors: [], predicates: { de: 'schenken', en: 'give' }, amounts: [exactly(1, 'animal')] },
    '1 Tier ist Nordkorea geschenkt worden.',
    '1 animal was given to North Korea.',
  ],
  [
    'amounts that exclude each other',
    {
      ...gift,
      predicates: { de: 'schenken', en: 'give' },
      amounts: [exactly(70, 'animal'), exactly(80, 'animal')],
      contested: ['quantity'],
    },
    'Russland hat Nordkorea 70 bis 80 Tiere (die Angaben gehen auseinander) geschenkt.',
    'Russia gave 70 to 80 animals (accounts differ) to North Korea.',
  ],
  [
    'a whole and its parts',
    { ...gift, predicates: { de: 'schenken', en: 'give' }, amounts: [exactly(25, 'animal'), exactly(70, 'animal')] },
    'Russland hat Nordkorea 70 Tiere geschenkt.',
    'Russia gave 70 animals to North Korea.',
  ],
  [
    'a bare number of something',
    { ...gift, objects: ['horse'], exchange: exchange('goods'), amounts: [exactly(30, null)] },
    'Russland hat Nordkorea 30 Pferde überlassen.',
    'Russia gave 30 horses to North Korea.',
  ],
  [
    'a bare number of nobody knows what',
    { ...gift, exchange: exchange('goods', { de: 'Gegenstände', en: 'objects' }), amounts: [exactly(30, null)] },
    'Russland hat Nordkorea 30 Gegenstände überlassen.',
    'Russia gave 30 objects to North Korea.',
  ],
  [
    'tonnes of something',
    {
      ...gift,
      objects: ['rice'],
      exchange: exchange('food'),
      amounts: [exactly(5000, 'tonne', { approximate: true })],
    },
    'Russland hat Nordkorea rund 5.000 Tonnen Reis geliefert.',
    'Russia supplied about 5,000 tonnes of rice to North Korea.',
  ],
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
    'something that may be',
    { type: 'SUPPORT', actors: [state('NLD')], recipients: [state('NER')], status: 'hypothetical' },
    'Die Niederlande könnten den Niger unterstützen.',
    'The Netherlands could support Niger.',
  ],
  [
    'days over a turn of the year',
    { type: 'CONSULT', actors: [prk, rus], time: on('2024-12-30', '2025-01-02') },
    'Nordkorea und Russland haben zwischen dem 30. Dezember 2024 und dem 2. Januar 2025 Gespräche geführt.',
    'North Korea and Russia held talks between 30 December 2024 and 2 January 2025.',
  ],
  [
    'the days of reports are not told',
    { type: 'CONSULT', actors: [prk, rus], time: { from: '2024-11-20', to: '2024-11-20', stated: false } },
    'Nordkorea und Russland haben Gespräche geführt.',
    'North Korea and Russia held talks.',
  ],
  [
    'a predicate that no frame knows',
    { actors: [prk], predicates: { de: 'verkünden', en: 'announce' } },
    'Nordkorea hat verkündet.',
    'North Korea announced.',
  ],
  [
    'a predicate that is no verb',
    { actors: [prk], recipients: [rus], predicates: { de: 'verantwortlich', en: 'willingness' } },
    'Über Nordkorea und Russland wird berichtet.',
    'There are reports about North Korea and Russia.',
  ],
  [
    'a party that is on both sides',
    { type: 'CONSULT', actors: [prk], recipients: [prk] },
    'Nordkorea hat Gespräche geführt.',
    'North Korea held talks.',
  ],
  [
    'a predicate that only the other language has',
    { type: 'ASSAULT', actors: [prk], recipients: [state('UKR')], predicates: { en: 'fight' } },
    'Nordkorea hat gegen die Ukraine gekämpft.',
    'North Korea fought against Ukraine.',
  ],
  [
    'a separated verb',
    { actors: [person('Iwan Petrow')], recipients: [state('CHE')], predicates: { de: 'ab reisen' } },
    'Iwan Petrow ist aus der Schweiz abgereist.',
    'Iwan Petrow departed from Switzerland.',
  ],
  [
    'a converse verb',
    {
      type: 'AID',
      actors: [rus],
      recipients: [prk],
      amounts: [exactly(2, 'helicopter')],
      predicates: { de: 'erhalten', en: 'receive' },
    },
    'Nordkorea hat 2 Hubschrauber von Russland erhalten.',
    'North Korea received 2 helicopters from Russia.',
  ],
  [
    'a promise of what is still to come',
    {
      type: 'AGREE',
      actors: [usa],
      recipients: [state('PHL')],
      status: 'planned',
      amounts: [exactly(20, 'drone')],
      time: on('2026-01-01'),
      predicates: { de: 'zusagen', en: 'promise' },
    },
    'Die Vereinigten Staaten haben den Philippinen 20 Drohnen zugesagt.',
    'The United States promised 20 drones to the Philippines.',
  ],
  [
    'what is denied without saying what',
    { type: 'REJECT', actors: [state('COL')], predicates: { en: 'deny' }, time: on('2025-03-12') },
    'Kolumbien hat dies am 12. März 2025 dementiert.',
    'Colombia denied this on 12 March 2025.',
  ],
  [
    'what is not confirmed',
    { actors: [rus], predicates: { de: 'bestätigen' }, polarity: 'negative' },
    'Russland hat dies nicht bestätigt.',
    'Russia did not confirm this.',
  ],
  [
    'what nobody named rejects',
    { type: 'REJECT', predicates: { de: 'ab lehnen' }, status: 'ongoing' },
    'Dies wird abgelehnt.',
    'Someone is refusing.',
  ],
  [
    'a sea',
    {
      type: 'COOPERATE',
      actors: [state('AUS'), state('PHL')],
      places: [{ ...place('Südchinesisches Meer', 'South China Sea'), key: 'place/south-china-sea' }],
    },
    'Australien und die Philippinen haben im Südchinesischen Meer zusammengearbeitet.',
    'Australia and the Philippines cooperated in the South China Sea.',
  ],
  [
    'what a sentence itself denies is not denied twice',
    { type: 'AGREE', objects: ['treaty'], polarity: 'negative', denied: true },
    'Kein Vertrag ist geschlossen worden.',
    'A treaty was not concluded.',
  ],
  [
    'a border',
    {
      type: 'SANCTION',
      mode: 'discontinue',
      objects: ['border'],
      actors: [state('BGR')],
      recipients: [state('ROU')],
      predicates: { de: 'schließen', en: 'close' },
    },
    'Bulgarien hat die Grenze zu Rumänien geschlossen.',
    'Bulgaria closed the border with Romania.',
  ],
  [
    'a place that the articles call by its English name',
    {
      type: 'CONSULT',
      actors: [prk, rus],
      places: [{ ...place('Cairo'), key: 'place/egy-cairo', names: { en: 'Cairo' } }],
    },
    'Nordkorea und Russland haben in Kairo Gespräche geführt.',
    'North Korea and Russia held talks in Cairo.',
  ],
  [
    'a converse verb that only the other language has',
    {
      type: 'AID',
      actors: [rus],
      recipients: [prk],
      amounts: [exactly(2, 'helicopter')],
      predicates: { en: 'receive' },
    },
    'Nordkorea hat 2 Hubschrauber von Russland erhalten.',
    'North Korea received 2 helicopters from Russia.',
  ],
  [
    'a host and a guest',
    {
      type: 'CONSULT',
      mode: 'visit',
      actors: [person('Iwan Petrow')],
      recipients: [prk],
      predicates: { de: 'empfangen', en: 'receive' },
    },
    'Nordkorea hat Iwan Petrow empfangen.',
    'North Korea received Iwan Petrow.',
  ],
  [
    'where troops were sent',
    { ...move, recipients: [], places: [rus, { ...place('Kursk'), country: 'RUS' }] },
    'Nordkorea hat mehr als 10.000 Soldaten nach Kursk verlegt.',
    'North Korea deployed more than 10,000 soldiers to Kursk.',
  ],
  [
    'who is called by what they are',
    { type: 'PROTEST', actors: [party('soldiers', { kind: 'group' })] },
    'Soldaten haben protestiert.',
    'Soldiers protested.',
  ],
  [
    'a special kind of what is counted',
    { ...gift, objects: ['horse'], predicates: { de: 'schenken' }, amounts: [exactly(24, 'animal')] },
    'Russland hat Nordkorea 24 Pferde geschenkt.',
    'Russia donated 24 horses to North Korea.',
  ],
  ['nothing at all', {}, 'Es wird berichtet.', 'There are reports.'],
  [
    'a source by kind',
    { ...move, certainty: 'probable', originList: [origin('NIS', { kind: 'intelligence', country: 'KOR' })] },
    'Nordkorea soll laut dem NIS mehr als 10.000 Soldaten nach Russland verlegt haben.',
    'North Korea is said by the NIS to have deployed more than 10,000 soldiers to Russia.',
  ],
  [
    'a source with neither name',
    { ...move, certainty: 'probable', originList: [origin('Seoul', { kind: 'government', country: 'KOR' })] },
    'Nordkorea soll laut der Regierung Südkoreas mehr als 10.000 Soldaten nach Russland verlegt haben.',
    'North Korea is said by the government of South Korea to have deployed more than 10,000 soldiers to Russia.',
  ],
]

describe('sentences for happenings', () => {
  for (const [name, facts, de, en] of sentences) {
    it(`tells ${name} in German`, () => expect(german.happening(happening(facts))).toBe(de))
    it(`tells ${name} in English`, () => expect(english.happening(happening(facts))).toBe(en))
  }

  it('cuts names that nobody reads to the end, and takes out what would turn the text around', () => {
    const actors = [party('x', { name: `Verein\u202e\n${'sehr '.repeat(60)}lang` })]
    const sentence = german.happening(happening({ type: 'PROTEST', actors }))
    expect(sentence).toMatch(/^Verein sehr sehr .*… hat protestiert\.$/)
    expect(sentence.length).toBeLessThan(120)
  })
})
