import type { Point } from '@lagebild/client'
import type { PartyView } from '@lagebild/schema'
import { plainName } from './plain-name.ts'
import { readCities, readRegions, readStates } from './read-gazetteer.ts'

/** Where a place lies; `point` is null where the gazetteer does not know it. */
export interface Location {
  readonly country: string | null
  readonly point: Point | null
}

/**
 * Where a place of the record lies, as precise as what it names: a state has only a label's place, a region somewhere inside. A name
 * that several countries have is only found in the country that the record gives.
 */
export function locatePlace({ key, name, names, kind, country }: PartyView): Location {
  const state = readStates().get(key)
  if (state) return { country: key, point: { ...state, precision: 'country' } }
  const { code, keyName } = readKey(key)
  const home = country ?? code
  if (kind === 'state' && country) return locateState(country)
  for (const each of new Set([keyName, ...[name, ...Object.values(names)].map(plainName)])) {
    if (each === '') continue
    const region = readRegions().get(`${home ?? ''} ${each}`)
    if (region) return { country: home, point: { ...region, precision: 'region' } }
    const cities = readCities().get(each) ?? []
    const city = home ? cities.find((candidate) => candidate.country === home) : isOnly(cities) ? cities[0] : undefined
    if (city) return { country: city.country, point: { ...city.point, precision: 'city' } }
  }
  return { country: home, point: null }
}

/** `place/deu-munich` is a city of Germany, `place/red-sea` lies in no state. */
function readKey(key: string): { readonly code: string | null; readonly keyName: string } {
  const name = key.replace(/^place\//, '')
  const code = name.slice(0, 3).toUpperCase()
  const isInState = name.charAt(3) === '-' && readStates().has(code)
  return { code: isInState ? code : null, keyName: plainName(isInState ? name.slice(4) : name) }
}

function locateState(code: string): Location {
  const state = readStates().get(code)
  return { country: code, point: state ? { ...state, precision: 'country' } : null }
}

/** `Paris` is a city of France and towns elsewhere; only where all of the name lie in one country it can be told without the country. */
const isOnly = (cities: readonly { readonly country: string }[]): boolean =>
  cities.length > 0 && cities.every(({ country }) => country === cities[0]?.country)
