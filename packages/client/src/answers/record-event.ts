import { z } from 'zod'

/** Something that was written to the record, told as it happens. `number` grows by one with each. */
export const recordEventSchema = z
  .strictObject({
    number: z.int().min(0),
    kind: z.enum(['article-added', 'dossier-saved', 'dossier-removed']),
    /** Id of the article or dossier. */
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
  })
  .readonly()
export type RecordEvent = z.infer<typeof recordEventSchema>
