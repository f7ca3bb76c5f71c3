import { z } from 'zod'
import { originViewSchema } from './origin-view.ts'

/** How a source stands in the record: counts of happenings. */
export const sourceViewSchema = z
  .strictObject({
    origin: originViewSchema,
    articles: z.int().min(0),
    claims: z.int().min(0),
    happenings: z.int().min(0),
    /** It said so before any other origin. */
    first: z.int().min(0),
    /** No other origin says so. */
    alone: z.int().min(0),
    /** Another independent origin says the same. */
    corroborated: z.int().min(0),
    /** Another origin excludes what it says. */
    contradicted: z.int().min(0),
    /** Outlets that carry it, the most frequent first. */
    outlets: z.array(z.strictObject({ outlet: z.string(), articles: z.int() }).readonly()).readonly(),
    firstReported: z.string().nullable(),
    lastReported: z.string().nullable(),
  })
  .readonly()
export type SourceView = z.infer<typeof sourceViewSchema>
