import type { Language } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArticleReader, openReader } from '../src/wiring.ts'
import { analyzeText } from './analyze-text.ts'

describe('other counts of an act that has been told', () => {
  let reader: ArticleReader
  beforeAll(async () => {
    reader = await openReader()
  })
  afterAll(() => reader.close())

  /** Type, source and words of the number of each claim that has one. */
  const cases: readonly (readonly [Language, string, readonly string[]])[] = [
    [
      'de',
      'In Lima demonstrierten rund 800 Menschen gegen den Vertrag. Die Veranstalter sprachen von 2.000 Teilnehmern.',
      ['PROTEST –: rund 800 Menschen', 'PROTEST Veranstalter: 2.000 Teilnehmern'],
    ],
    [
      'de',
      'Rebellen töteten in Goma 34 Zivilisten. Die Vereinten Nationen gehen von 50 Toten aus.',
      ['ASSAULT –: 34 Zivilisten', 'ASSAULT Vereinte Nationen: 50 Toten'],
    ],
    [
      'de',
      'Soldaten aus dem Tschad haben zwei Bauern verletzt. Aktivisten sprachen von vier Verletzten.',
      ['ASSAULT –: zwei Bauern', 'ASSAULT Aktivisten: vier Verletzten'],
    ],
    // The dead are none of the wounded.
    [
      'de',
      'In Kabul wurden zwölf Menschen verletzt. Die Vereinten Nationen gehen von 20 Toten aus.',
      ['ASSAULT –: zwölf Menschen'],
    ],
    // Who takes part in a protest is not counted among the dead.
    [
      'de',
      'Rebellen töteten in Goma 34 Zivilisten. Die Veranstalter sprachen von 2.000 Teilnehmern.',
      ['ASSAULT –: 34 Zivilisten'],
    ],
    // The number belongs to an act of its own.
    [
      'de',
      'Rebellen töteten in Goma 34 Zivilisten. Die Armee meldete, sie habe 50 Menschen festgenommen.',
      ['ASSAULT –: 34 Zivilisten', 'COERCE Armee: 50 Menschen'],
    ],
    ['de', 'Der Minister sprach von 2.000 Teilnehmern.', []],
  ]
  it.each(cases)('%s: %s', async (language, text, expected) => {
    const { claims, quantities } = await analyzeText(reader, text, language)
    const words = (id: string): string => {
      const found = quantities.find(({ quantity }) => quantity.id === id)?.quantity
      return text.slice(found?.start, found?.end)
    }
    const counted = claims.flatMap(({ event, attribution }) =>
      event.quantities.map((id) => `${event.type} ${attribution.at(-1)?.name ?? '–'}: ${words(id)}`),
    )
    expect(counted).toEqual(expected)
  })
})
