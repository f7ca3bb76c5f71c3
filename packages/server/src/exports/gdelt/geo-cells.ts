import type { PartyView } from '@lagebild/schema'
import { locatePlace } from '../../gazetteer/locate-place.ts'
import { readFips } from '../../gazetteer/read-gazetteer.ts'

type Cell = string | number | null
/** GDELT's types of places: a country, a city of the world, a region of the world. */
const types = { country: 1, city: 4, region: 5 } as const

/** The eight columns of a place: type, name, country (FIPS 10-4), ADM1, ADM2, latitude, longitude, feature. */
export function geoCells(place: PartyView | undefined): readonly Cell[] {
  if (!place) return [0, null, null, null, null, null, null, null]
  const { country, point } = locatePlace(place)
  const fips = country ? readFips().get(country) || null : null
  if (!point) return [country ? types.country : 0, place.name, fips, fips, null, null, null, fips]
  return [types[point.precision], place.name, fips, fips, null, point.latitude, point.longitude, fips]
}
