import { type GeoProjection, geoContains, geoNaturalEarth1, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPoint } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import shapes from 'world-atlas/countries-110m.json' with { type: 'json' }

/** Outlines of states from Natural Earth (public domain), scale 1:110 million. */
const atlas = shapes as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
const countries = feature(atlas, atlas.objects.countries) as FeatureCollection
const borders = mesh(atlas, atlas.objects.countries)

export const width = 960
export const height = 540

/** Degrees around the outermost points that are shown with them; less would make a single city fill the map. */
const margin = 9

type Position = readonly [longitude: number, latitude: number]

/**
 * The part of the world that holds all points, or all of it where there are none. Outlines end at the frame: what lies beyond it is not
 * seen, and would still be in the way of what stands beside the map.
 */
export function projectionFor(points: readonly Position[]): GeoProjection {
  const projection = geoNaturalEarth1()
  if (points.length === 0) return projection.fitSize([width, height], { type: 'Sphere' })
  const around: MultiPoint = {
    type: 'MultiPoint',
    coordinates: points.flatMap(([longitude, latitude]) => [
      [longitude - margin, latitude - margin / 2],
      [longitude + margin, latitude + margin / 2],
    ]),
  }
  return projection.fitSize([width, height], around).clipExtent([
    [0, 0],
    [width, height],
  ])
}

/** Drawings of every state's outline, with a test whether a point lies in it. */
export function drawCountries(projection: GeoProjection) {
  const path = geoPath(projection)
  return {
    states: countries.features.map((shape) => ({
      path: path(shape) ?? '',
      contains: ([longitude, latitude]: Position) => geoContains(shape, [longitude, latitude]),
    })),
    borders: path(borders) ?? '',
  }
}
