import type { PartyView } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { locatePlace } from './locate-place.ts'

const place = (more: Partial<PartyView>): PartyView => ({
  key: 'k',
  name: '',
  names: {},
  kind: 'place',
  country: null,
  role: null,
  ...more,
})

describe('locatePlace', () => {
  const found: readonly (readonly [string, Partial<PartyView>, string, string, number, number])[] = [
    ['a German name', { name: 'Pjöngjang', country: 'PRK' }, 'PRK', 'city', 39, 125.8],
    ['an English name', { name: 'Vladivostok', country: 'RUS' }, 'RUS', 'city', 43.1, 131.9],
    [
      'a name of another language',
      { name: 'Warschau', names: { en: 'Warsaw' }, country: 'POL' },
      'POL',
      'city',
      52.2,
      21,
    ],
    ['a key alone', { key: 'place/deu-munich', name: '' }, 'DEU', 'city', 48.1, 11.6],
    ['a namesake in the country that is given', { name: 'Birmingham', country: 'USA' }, 'USA', 'city', 33.5, -86.8],
    ['a region', { name: 'Krim', country: 'UKR' }, 'UKR', 'region', 45.3, 34.4],
    ['a city in a region of the same name', { name: 'Kursk', country: 'RUS' }, 'RUS', 'city', 51.7, 36.2],
    ['a sea by its key', { key: 'place/red-sea', name: 'Roten Meer' }, '', 'region', 20, 38.5],
    ['a state by its code', { key: 'DEU', kind: 'state', country: 'DEU' }, 'DEU', 'country', 50.6, 9.4],
  ]
  for (const [name, more, country, precision, latitude, longitude] of found)
    it(`finds ${name}`, () => {
      const { country: where, point } = locatePlace(place(more))
      expect([where ?? '', point?.precision]).toEqual([country, precision])
      expect(Math.abs((point?.latitude ?? 99) - latitude)).toBeLessThan(0.6)
      expect(Math.abs((point?.longitude ?? 999) - longitude)).toBeLessThan(0.6)
    })

  const unknown: readonly (readonly [string, Partial<PartyView>])[] = [
    ['an invented place', { name: 'Zwischenreich' }],
    ['a city in a country where there is none', { name: 'München', country: 'PRK' }],
    ['a name that cities of several countries have', { name: 'Birmingham' }],
    ['no name', {}],
  ]
  for (const [name, more] of unknown)
    it(`does not guess ${name}`, () => expect(locatePlace(place(more)).point).toBeNull())
})
