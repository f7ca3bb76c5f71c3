import { expect, test } from 'vitest'
import type { NameRole, WorldName } from '../entities/world-name.ts'
import type { FoundName } from './find-names.ts'
import { settlePlaces } from './settle-places.ts'

const meaning = (role: NameRole, country: string): WorldName => ({
  role,
  key: `${role}/${country}`,
  kind: role === 'state' ? 'state' : 'place',
  country,
  sector: null,
  names: { de: 'Ort', en: 'Place' },
})
const name = (...meanings: WorldName[]): FoundName => ({
  first: 0,
  last: 0,
  tag: 'LOC',
  match: { first: 0, last: 0, start: 0, end: 5, isPart: false, meanings },
  isDateline: false,
})
const capitalOrPort = name(meaning('capital', 'LBY'), meaning('place', 'LBN'))
const town = name(meaning('place', 'ESP'), meaning('place', 'ARG'))
const stateOrPlace = name(meaning('state', 'GEO'), meaning('place', 'USA'))
const state = (country: string): FoundName => name(meaning('state', country))

test.each([
  ['the only state that is named has it', [capitalOrPort, state('LBN')], 'LBN'],
  ['a capital is meant where no state is named', [capitalOrPort], 'LBY'],
  ['a capital is meant where another state is named', [capitalOrPort, state('FRA')], 'LBY'],
  ['it is open where both are named', [capitalOrPort, state('LBN'), state('LBY')], null],
  ['a town is that of the state that is named', [town, state('ARG')], 'ARG'],
  ['a town is open where no state is named', [town], null],
  ['a town is open where another state is named', [town, state('PER')], null],
  ['an open town does not tell of another', [capitalOrPort, town], 'LBY'],
  ['the name of a state is the state', [stateOrPlace, state('USA')], 'GEO'],
] as const)('%s', (_, names, country) => {
  expect(settlePlaces([names])[0]?.[0]?.match?.meanings[0]?.country).toBe(country)
})
