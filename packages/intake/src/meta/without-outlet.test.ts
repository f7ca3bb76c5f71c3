import { expect, it } from 'vitest'
import { withoutOutlet } from './without-outlet.ts'

const none = { outlets: [], headlines: [] }
const known = { outlets: ['Seeburger Tageblatt', 'tageblatt.example'], headlines: [] }
const shown = { outlets: [], headlines: ['Frachter blockiert Hafen'] }

it.each([
  ['Frachter blockiert Hafen | Seeburger Tageblatt', known, 'Frachter blockiert Hafen'],
  ['Frachter blockiert Hafen - Lokales - Seeburger Tageblatt', known, 'Frachter blockiert Hafen - Lokales'],
  ['Frachter blockiert Hafen - Lokales - Seeburger Tageblatt', shown, 'Frachter blockiert Hafen'],
  ['Seeburger Tageblatt: Hafen', known, 'Seeburger Tageblatt: Hafen'],
  ['Seeburger Tageblatt :: Frachter blockiert Hafen', known, 'Frachter blockiert Hafen'],
  ['Frachter blockiert Hafen | Lokales', none, 'Frachter blockiert Hafen'],
  ['Frachter blockiert Hafen – Kapitän schweigt', none, 'Frachter blockiert Hafen – Kapitän schweigt'],
  ['Süd-Nord-Treffen', none, 'Süd-Nord-Treffen'],
  ['Nordland gegen Südland 2 - 1', none, 'Nordland gegen Südland 2 - 1'],
])('%s', (title, context, expected) => {
  expect(withoutOutlet(title, context)).toBe(expected)
})
