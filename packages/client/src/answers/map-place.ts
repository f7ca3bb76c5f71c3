import { placeCountSchema } from '@lagebild/schema'
import { z } from 'zod'

/**
 * Where a place lies, in degrees. `precision` is that of the text: a `city` may stand as a pin, a `region` is somewhere around the
 * point, and for a `country` the point is only good for labels.
 */
export const pointSchema = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    precision: z.enum(['city', 'region', 'country']),
  })
  .readonly()
export type Point = z.infer<typeof pointSchema>

/** A place with its happenings; `point` is null where the gazetteer does not know it. `country` is where it lies, if known. */
export const mapPlaceSchema = z
  .strictObject({
    ...placeCountSchema.unwrap().shape,
    country: z.string().length(3).nullable(),
    point: pointSchema.nullable(),
  })
  .readonly()
export type MapPlace = z.infer<typeof mapPlaceSchema>
