import { z } from 'zod'
import { differenceAttributeSchema } from './difference.ts'
import { happeningSummarySchema } from './happening.ts'
import { originViewSchema } from './origin-view.ts'
import { recordFilterSchema } from './record-filter.ts'

/** What a person follows: a saved query with a name. */
export const dossierSchema = z
  .strictObject({ id: z.string(), name: z.string().min(1).max(200), filter: recordFilterSchema })
  .readonly()
export type Dossier = z.infer<typeof dossierSchema>

/** Something that articles published since a date changed: a new happening, a new origin for one, a new contradiction. */
export const recordChangeSchema = z
  .strictObject({
    day: z.string(),
    kind: z.enum(['happening', 'origin', 'contested', 'denied', 'confirmed', 'amount']),
    happening: happeningSummarySchema,
    origin: originViewSchema.nullable(),
    attribute: differenceAttributeSchema.nullable(),
    text: z.string().nullable(),
  })
  .readonly()
export type RecordChange = z.infer<typeof recordChangeSchema>

/** Sizes of a part of the record. */
export const recordCountsSchema = z
  .strictObject({
    articles: z.int(),
    outlets: z.int(),
    claims: z.int(),
    happenings: z.int(),
    origins: z.int(),
    entities: z.int(),
    exchanges: z.int(),
    contested: z.int(),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
  })
  .readonly()
export type RecordCounts = z.infer<typeof recordCountsSchema>
