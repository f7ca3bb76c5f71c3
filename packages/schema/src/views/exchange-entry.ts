import { z } from 'zod'
import { certaintySchema, polaritySchema, statusSchema } from '../record/claim.ts'
import { exchangeKindSchema } from '../record/exchange.ts'
import { amountViewSchema } from './amount-view.ts'
import { originViewSchema } from './origin-view.ts'
import { partyViewSchema } from './party-view.ts'

/** A line of the ledger: what moved from whom to whom, how much by which origin, over what period, how sure. */
export const exchangeEntrySchema = z
  .strictObject({
    happening: z.string(),
    giver: partyViewSchema.nullable(),
    receiver: partyViewSchema.nullable(),
    kind: exchangeKindSchema,
    items: z.record(z.string(), z.string()).readonly(),
    objects: z.array(z.string()).readonly(),
    /** Each amount with the origins that give it and the day since when; ranges stay ranges. */
    amounts: z
      .array(
        z
          .strictObject({
            amount: amountViewSchema,
            origins: z.array(originViewSchema).readonly(),
            since: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    period: z.string().nullable(),
    time: z.strictObject({ from: z.string().nullable(), to: z.string().nullable(), stated: z.boolean() }).readonly(),
    certainty: certaintySchema,
    polarity: polaritySchema,
    denied: z.boolean(),
    status: statusSchema,
    origins: z.array(originViewSchema).readonly(),
    articles: z.int().min(0),
    contested: z.boolean(),
  })
  .readonly()
export type ExchangeEntry = z.infer<typeof exchangeEntrySchema>
