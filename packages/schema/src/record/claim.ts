import { z } from 'zod'
import { attributionLinkSchema } from './attribution.ts'
import { eventSchema } from './event.ts'
import { exchangeSchema } from './exchange.ts'
import { spanSchema } from './span.ts'

/** FactBank's scale: what the source commits to. */
export const certainties = ['certain', 'probable', 'possible', 'unknown'] as const
export const certaintySchema = z.enum(certainties)
export type Certainty = z.infer<typeof certaintySchema>

export const polarities = ['positive', 'negative'] as const
export const polaritySchema = z.enum(polarities)
export type Polarity = z.infer<typeof polaritySchema>

export const statuses = ['happened', 'ongoing', 'planned', 'hypothetical'] as const
export const statusSchema = z.enum(statuses)
export type Status = z.infer<typeof statusSchema>

/** What made a claim: the rule of the reader and the lexicon entry it used. */
export const claimRuleSchema = z.strictObject({ rule: z.string(), entry: z.string().nullable() }).readonly()
export type ClaimRule = z.infer<typeof claimRuleSchema>

/** One event as told in one place of one article. `attribution` runs from the outermost source to the innermost. */
export const claimSchema = z
  .strictObject({
    id: z.string(),
    evidence: spanSchema,
    event: eventSchema,
    attribution: z.array(attributionLinkSchema).readonly(),
    certainty: certaintySchema,
    polarity: polaritySchema,
    status: statusSchema,
    exchange: exchangeSchema.nullable(),
    readBy: claimRuleSchema,
  })
  .readonly()
export type Claim = z.infer<typeof claimSchema>
