import { z } from 'zod'
import { certaintySchema, polaritySchema, statusSchema } from '../record/claim.ts'
import { eventTypeSchema } from '../record/event.ts'
import { languageSchema } from '../record/language.ts'
import { amountViewSchema } from './amount-view.ts'
import { originTreeSchema, originViewSchema } from './origin-view.ts'
import { partyViewSchema } from './party-view.ts'

/** The days an event took place, inclusive; null ends are open or not told. */
export const dayRangeSchema = z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }).readonly()
export type DayRange = z.infer<typeof dayRangeSchema>

/** A claim of one article inside a happening, with the words it was read from. */
export const accountClaimSchema = z
  .strictObject({
    /** Id made of content; `claim` is the id inside the article's reading. */
    id: z.string(),
    article: z.string(),
    claim: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    language: languageSchema,
    /** Text of the article from `start` to `end`. */
    quote: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    type: eventTypeSchema,
    predicate: z.string(),
    actors: z.array(partyViewSchema).readonly(),
    recipients: z.array(partyViewSchema).readonly(),
    places: z.array(partyViewSchema).readonly(),
    time: dayRangeSchema.nullable(),
    amounts: z.array(amountViewSchema).readonly(),
    certainty: certaintySchema,
    polarity: polaritySchema,
    status: statusSchema,
    /** Sources, outermost first. */
    chain: z
      .array(
        z
          .strictObject({
            name: z.string().nullable(),
            key: z.string().nullable(),
            country: z.string().nullable(),
            kind: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type AccountClaim = z.infer<typeof accountClaimSchema>

/** The claims about a happening that share an origin, oldest first. */
export const accountSchema = z
  .strictObject({
    origin: originViewSchema,
    /** How it came from the origin to the articles. */
    tree: originTreeSchema,
    certainty: certaintySchema,
    polarity: polaritySchema,
    status: statusSchema,
    firstReported: z.string().nullable(),
    lastReported: z.string().nullable(),
    outlets: z.array(z.string()).readonly(),
    claims: z.array(accountClaimSchema).readonly(),
  })
  .readonly()
export type Account = z.infer<typeof accountSchema>
