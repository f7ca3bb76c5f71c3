import { z } from 'zod'
import { entityKindSchema, sectorSchema } from '../record/entity.ts'
import { partyViewSchema } from './party-view.ts'

/** Words of an article that support a fact. */
export const evidenceViewSchema = z
  .strictObject({
    article: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
  })
  .readonly()
export type EvidenceView = z.infer<typeof evidenceViewSchema>

export const entitySummarySchema = z
  .strictObject({
    party: partyViewSchema,
    sector: sectorSchema.nullable(),
    articles: z.int().min(0),
    happenings: z.int().min(0),
    firstReported: z.string().nullable(),
    lastReported: z.string().nullable(),
  })
  .readonly()
export type EntitySummary = z.infer<typeof entitySummarySchema>

/** The page of facts of one entity, each with its evidence. */
export const entityViewSchema = z
  .strictObject({
    summary: entitySummarySchema,
    kind: entityKindSchema,
    /** Every spelling with its languages and how many articles use it. */
    spellings: z
      .array(
        z
          .strictObject({
            name: z.string(),
            languages: z.array(z.string()).readonly(),
            articles: z.int(),
            evidence: evidenceViewSchema,
          })
          .readonly(),
      )
      .readonly(),
    /** Roles with the days of the first and last report, and the dates the text itself gives. */
    roles: z
      .array(
        z
          .strictObject({
            title: z.string(),
            from: z.string().nullable(),
            to: z.string().nullable(),
            firstReported: z.string().nullable(),
            lastReported: z.string().nullable(),
            evidence: z.array(evidenceViewSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** With whom it acts, the most frequent first. */
    counterparts: z
      .array(
        z
          .strictObject({ party: partyViewSchema, happenings: z.int(), cooperation: z.int(), conflict: z.int() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type EntityView = z.infer<typeof entityViewSchema>
