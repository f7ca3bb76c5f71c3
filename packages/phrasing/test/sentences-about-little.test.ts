import { describe, expect, it } from 'vitest'
import { createPhrasing } from '../src/index.ts'
import { expectSentences, type SentenceCase } from './expect-sentences.ts'
import { exactly, happening, on } from './happenings.ts'
import { origin, party, person, place, state } from './parties.ts'
import { gift, move, prk, rus, usa } from './sample-facts.ts'

const cases: readonly SentenceCase[] = [
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

describe('sentences where little is known', () => {
  expectSentences(cases)

  it('cuts names that nobody reads to the end, and takes out what would turn the text around', () => {
    const actors = [party('x', { name: `Verein\u202e\n${'sehr '.repeat(60)}lang` })]
    const sentence = createPhrasing('de').happening(happening({ type: 'PROTEST', actors }))
    expect(sentence).toMatch(/^Verein sehr sehr .*… hat protestiert\.$/)
    expect(sentence.length).toBeLessThan(120)
  })
})
