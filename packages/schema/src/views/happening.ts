import { z } from 'zod'
import { certaintySchema, polaritySchema, statusSchema } from '../record/claim.ts'
import { eventContextSchema, eventTypeSchema } from '../record/event.ts'
import { exchangeKindSchema } from '../record/exchange.ts'
import { accountSchema, dayRangeSchema } from './account.ts'
import { amountViewSchema } from './amount-view.ts'
import { differenceAttributeSchema, differenceSchema } from './difference.ts'
import { originViewSchema } from './origin-view.ts'
import { partyViewSchema } from './party-view.ts'

/** What moved in a happening, as the record has it over all accounts. */
export const happeningExchangeSchema = z
  .strictObject({
    giver: partyViewSchema.nullable(),
    receiver: partyViewSchema.nullable(),
    kind: exchangeKindSchema,
    /** Words for what moved by language of the articles: `{ de: 'Tiere', en: 'animals' }`. */
    items: z.record(z.string(), z.string()).readonly(),
    period: z.string().nullable(),
  })
  .readonly()
export type HappeningExchange = z.infer<typeof happeningExchangeSchema>

/** A happening in one line of a list: one real event with how well it is supported. */
export const happeningSummarySchema = z
  .strictObject({
    id: z.string(),
    type: eventTypeSchema,
    mode: z.string().nullable(),
    contexts: z.array(eventContextSchema).readonly(),
    /** Most frequent predicate by language: `{ de: 'unterzeichnen', en: 'sign' }`. */
    predicates: z.record(z.string(), z.string()).readonly(),
    /** Concepts of what it is about, the same in every language: `animal`, `treaty`. */
    objects: z.array(z.string()).readonly(),
    actors: z.array(partyViewSchema).readonly(),
    recipients: z.array(partyViewSchema).readonly(),
    places: z.array(partyViewSchema).readonly(),
    /** Days that the accounts leave possible; `stated` is false where no account gives a time and the days are those of the reports. */
    time: z.strictObject({ ...dayRangeSchema.unwrap().shape, stated: z.boolean() }).readonly(),
    /** Every different amount, none averaged. */
    amounts: z.array(amountViewSchema).readonly(),
    exchange: happeningExchangeSchema.nullable(),
    /** The strongest commitment of any origin, and whether any origin denies it. */
    certainty: certaintySchema,
    polarity: polaritySchema,
    denied: z.boolean(),
    status: statusSchema,
    articles: z.int().min(0),
    outlets: z.int().min(0),
    /** Independent origins. */
    origins: z.int().min(0),
    /** The origins by name, the earliest first. */
    originList: z.array(originViewSchema).readonly(),
    contested: z.array(differenceAttributeSchema).readonly(),
    firstReported: z.string().nullable(),
    lastReported: z.string().nullable(),
    /** The words that tell it best: those of the earliest most certain claim. */
    quote: z
      .strictObject({
        article: z.string(),
        claim: z.string(),
        start: z.int(),
        end: z.int(),
        text: z.string(),
        outlet: z.string().nullable(),
        language: z.string(),
      })
      .readonly(),
  })
  .readonly()
export type HappeningSummary = z.infer<typeof happeningSummarySchema>

/** Why claims were joined: codes with a detail that can be shown (`same-parties`, `PRK, RUS`). */
export const mergeReasonSchema = z.strictObject({ code: z.string(), detail: z.string() }).readonly()
export type MergeReason = z.infer<typeof mergeReasonSchema>

/** One happening with all its accounts. */
export const happeningSchema = z
  .strictObject({
    summary: happeningSummarySchema,
    /** By origin, the earliest first. */
    accounts: z.array(accountSchema).readonly(),
    differences: z.array(differenceSchema).readonly(),
    /** How the story changed: what was first said by whom on which day, oldest first. */
    history: z
      .array(
        z
          .strictObject({
            day: z.string().nullable(),
            origin: originViewSchema,
            attribute: differenceAttributeSchema.nullable(),
            of: z.string().nullable(),
            text: z.string(),
            previous: z.string().nullable(),
            claim: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    /** For each claim after the first: the claim it was joined to, and why. */
    merges: z
      .array(
        z
          .strictObject({ claim: z.string(), to: z.string(), reasons: z.array(mergeReasonSchema).readonly() })
          .readonly(),
      )
      .readonly(),
    /** Other happenings that belong to it but are not it: the talks during a visit. */
    related: z
      .array(
        z
          .strictObject({ happening: happeningSummarySchema, reasons: z.array(mergeReasonSchema).readonly() })
          .readonly(),
      )
      .readonly(),
    stories: z.array(z.string()).readonly(),
  })
  .readonly()
export type Happening = z.infer<typeof happeningSchema>
