import type { PartyView } from '@lagebild/schema'
import { locatePlace } from '../../gazetteer/locate-place.ts'

const resolutions = { city: 4, region: 2, country: 1 } as const

/** The first place as PLOVER's location object, with coordinates where the gazetteer knows them. */
export function ploverLocation([place]: readonly PartyView[]): Readonly<Record<string, string | number>> | null {
  if (!place) return null
  const { country, point } = locatePlace(place)
  return {
    extracted_place: place.name,
    ...(country && { country_code: country }),
    ...(point && { resolution: resolutions[point.precision] }),
    ...(point && point.precision !== 'country' && { lat: point.latitude, lon: point.longitude }),
  }
}
