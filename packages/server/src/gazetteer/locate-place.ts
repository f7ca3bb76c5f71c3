import type { Point } from '@lagebild/client'
import type { PartyView } from '@lagebild/schema'

/** Where a place of the record lies. */
export function locatePlace(place: PartyView): { readonly country: string | null; readonly point: Point | null } {
  return { country: place.country, point: null }
}
