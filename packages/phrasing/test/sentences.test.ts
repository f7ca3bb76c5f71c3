import { describe } from 'vitest'
import { expectSentences, type SentenceCase } from './expect-sentences.ts'
import { exactly } from './happenings.ts'
import { state } from './parties.ts'
import { exchange, gift, move, prk, signing } from './sample-facts.ts'

const cases: readonly SentenceCase[] = [
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
]

describe('sentences for acts', () => {
  expectSentences(cases)
})
