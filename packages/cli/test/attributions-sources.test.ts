import type { Language, SourceKind } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'

type Case = readonly [language: Language, text: string, name: string | null, kind: SourceKind | null]

const agency = 'The International Atomic Energy Agency sent inspectors.'
const bank = 'The Development Bank of Peru closed two offices.'

/** Own sentences with how their source is called and of what kind it is. */
const cases: readonly Case[] = [
  // A title in quotation marks names a medium, without its article and marks.
  ['de', 'Nach Informationen der „Zeit“ liefert Serbien Granaten.', 'Zeit', 'media'],
  ['de', 'Wie der „Standard“ berichtet, hat Ghana die Grenze geschlossen.', 'Standard', 'media'],
  ['de', 'Nach Angaben der „Hafenwacht“ sank das Schiff.', 'Hafenwacht', 'media'],
  ['de', 'Nach Recherchen von „Kontraste“ lieferte Serbien Munition.', 'Kontraste', 'media'],
  ['de', 'Nach Informationen des „Spiegel“ verhandelt Ghana mit Peru.', 'Spiegel', 'media'],
  ['en', 'According to the "Harbour Times", Ghana bought drones.', 'Harbour Times', 'media'],
  // A name in capitals before a noun of finding out names a medium too.
  ['de', 'Nach BILD-Informationen könnten weitere Granaten verschifft werden.', 'BILD', 'media'],
  ['de', 'Nach WELT-Recherchen plant Peru den Abzug.', 'WELT', 'media'],
  ['de', 'Nach AFP-Berichten brannte das Haus.', 'AFP', 'media'],
  // States, bodies and people keep their kind.
  ['de', 'Nach US-Angaben zog Peru die Truppen ab.', 'USA', 'government'],
  [
    'de',
    'Eine Sprecherin der Regierung wollte den Bericht nicht bestätigen.',
    'Sprecherin der Regierung',
    'government',
  ],
  ['de', 'Laut einem Sprecher der Luftwaffe ist der Flughafen sicher.', 'Sprecher der Luftwaffe', 'military'],
  ['en', 'Two diplomats, speaking on condition of anonymity, said Peru would pay.', 'diplomats', 'anonymous'],
  ['de', 'Laut Augenzeugen brannte das Haus.', 'Augenzeugen', 'anonymous'],
  ['de', 'Nach Informationen aus Regierungskreisen plant Peru den Abzug.', 'Regierungskreisen', 'anonymous'],
  ['de', '„Die Regierung“, sagte der Minister Jan Hall, „ist bereit.“', 'Jan Hall', 'person'],
  ['en', '"Peru", said minister Jan Hall, "is ready."', 'Jan Hall', 'person'],
  // An agency is a medium only where it is none that the text has named as something else.
  [
    'en',
    `${agency} Iran enriched uranium, according to the agency.`,
    'International Atomic Energy Agency',
    'organization',
  ],
  ['en', 'Reuters sent a team. Iran enriched uranium, according to the agency.', 'Reuters', 'media'],
  ['en', `${bank} Iran enriched uranium, according to the agency.`, 'agency', 'media'],
]

describe('who a source is', () => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  it.each(cases)('%s: %s', async (language, text, name, kind) => {
    const { attributions } = await analyzeText(reader, text, language)
    const sources = attributions.map(({ attribution }) => ({ name: attribution.name, kind: attribution.kind }))
    expect(sources).toContainEqual({ name, kind })
  })
})
