import type { PlaceCount } from '@lagebild/schema'
import { locatePlace } from '../../gazetteer/locate-place.ts'
import type { ExportFormat, ExportRequest } from '../export-format.ts'
import { writeJsonObject } from '../write-json.ts'

/** A place as a GeoJSON feature (RFC 7946). A country has no point: nothing happened in its middle. */
function placeFeature({ place, happenings, contested }: PlaceCount, name: string) {
  const { country, point } = locatePlace(place)
  const isPoint = point !== null && point.precision !== 'country'
  return {
    type: 'Feature' as const,
    id: place.key,
    geometry: isPoint ? { type: 'Point' as const, coordinates: [point.longitude, point.latitude] } : null,
    properties: { name, names: place.names, country, precision: point?.precision ?? null, happenings, contested },
  }
}

async function* features({ record, filter, phrasing }: ExportRequest) {
  for (const place of await record.places(filter)) yield placeFeature(place, phrasing.party(place.place))
}

export const placesGeoJson: ExportFormat = {
  name: 'places.geojson',
  contentType: 'application/geo+json; charset=utf-8',
  summary: 'Places of happenings as GeoJSON; countries and unknown places have no geometry',
  write: (request) => writeJsonObject({ type: 'FeatureCollection' }, 'features', features(request)),
}
