import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const cases: readonly (readonly [text: string, expected: string | null])[] = [
  ['Die Außenminister beider Länder haben sich am Montag in Wien getroffen.', 'de'],
  ['The foreign ministers of both countries met in Vienna on Monday.', 'en'],
  ['Minister trifft Botschafter nach dem Gipfel', 'de'],
  ['Minister meets envoy after the summit', 'en'],
  ['De ministers van beide landen hebben elkaar maandag in Wenen ontmoet om over de grens te praten.', 'nl'],
  ['Les ministres des deux pays se sont rencontrés lundi à Vienne pour parler de la frontière.', 'fr'],
  ['Los ministros de ambos países se reunieron el lunes en Viena para hablar de la frontera.', 'es'],
  ['Udenrigsministrene fra begge lande mødtes mandag i Wien for at tale om grænsen.', 'da'],
  ['Utrikesministrarna från båda länderna träffades i Wien på måndagen för att tala om gränsen.', 'sv'],
  ['Министры иностранных дел обеих стран встретились в понедельник в Вене.', 'ru'],
  ['両国の外相は月曜日にウィーンで会談した。', 'ja'],
  ['Putin Trump', null],
  ['123 456 !!!', null],
  ['Wien', null],
]

describe('detectLanguage', () => {
  it.each(cases)('%s', (text, expected) => {
    const result = detectLanguage(text)
    expect(result.language ?? result.other).toBe(expected)
  })

  it('reads German whose quotations are English as German', () => {
    const text =
      'Der Sprecher sagte auf Englisch: "We are ready to talk." Danach verließ er den Saal und wollte nichts mehr sagen.'
    expect(detectLanguage(text).language).toBe('de')
  })
})
