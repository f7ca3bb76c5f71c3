import { z } from 'zod'
import { entityKindSchema } from '../record/entity.ts'

/** A party, place or person of the record. `names` are the most frequent names by language of the articles: `{ de: 'Kozlow', en: 'Kozlov' }`. */
export const partyViewSchema = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    names: z.record(z.string(), z.string()).readonly(),
    kind: entityKindSchema,
    country: z.string().length(3).nullable(),
    /** The role last reported for a person, in the words of the article; null where none was. */
    role: z.string().nullable(),
  })
  .readonly()
export type PartyView = z.infer<typeof partyViewSchema>
