import { z } from 'zod'

export const exchangeKinds = [
  'money',
  'goods',
  'arms',
  'troops',
  'people',
  'information',
  'technology',
  'energy',
  'food',
  'territory',
  'services',
] as const
export const exchangeKindSchema = z.enum(exchangeKinds)
export type ExchangeKind = z.infer<typeof exchangeKindSchema>

/** What a claim says moved between parties. `period` is how often or over what time: `year`, or a TIMEX3 duration. */
export const exchangeSchema = z
  .strictObject({
    giver: z.string().nullable(),
    receiver: z.string().nullable(),
    kind: exchangeKindSchema,
    /** What moved, in the text's words: `Tiere`. */
    item: z.string().nullable(),
    quantities: z.array(z.string()).readonly(),
    period: z.string().nullable(),
  })
  .readonly()
export type Exchange = z.infer<typeof exchangeSchema>
