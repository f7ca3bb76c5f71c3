import { z } from 'zod'
import { partyViewSchema } from './party-view.ts'

/** A place named by happenings. The record has no coordinates: who draws a map looks the key up in a gazetteer. */
export const placeCountSchema = z
  .strictObject({ place: partyViewSchema, happenings: z.int(), contested: z.int() })
  .readonly()
export type PlaceCount = z.infer<typeof placeCountSchema>
