import { expect, test } from 'vitest'
import { actorNounOf, compoundActorNoun } from './actor-noun.ts'

test.each([
  ['Kulturvertreter', 'vertreter'],
  ['Handelsvertreter', 'handelsvertreter'],
  ['Geheimdienstchef', 'geheimdienstchef'],
  ['US-Rüstungsunternehmen', 'unternehmen'],
  ['Umweltminister', 'minister'],
  ['Grenzpolizei', 'polizei'],
  ['Erdölarbeiterin', 'arbeiterin'],
  ['Zuckerbauer', 'bauer'],
  ['Bergarbeiterführer', 'arbeiterführer'],
  ['Wanderprediger', 'prediger'],
])('%s ends with %s', (word, noun) => {
  expect((actorNounOf(word, 'de') ?? compoundActorNoun(word, 'de'))?.noun).toBe(noun)
})

test.each([
  'Flugzeuge',
  'Termine',
  'Einführung',
  'Netzwerk',
  'Fahrzeuge',
  'Vorrat',
  'Sekunde',
  'Ausläufer',
  'Plattenspieler',
  'Hochseeschlepper',
  'Baumstamm',
  'Direktiven',
  'Kolonne',
  'Besatzung',
])('%s is no actor', (word) => {
  expect(actorNounOf(word, 'de') ?? compoundActorNoun(word, 'de')).toBeUndefined()
})
