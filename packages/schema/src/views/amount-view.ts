import { z } from 'zod'

/** A quantity as an account gives it, with the words it was read from. Bounds as in the reading's quantities. */
export const amountViewSchema = z
  .strictObject({
    min: z.number().nullable(),
    minInclusive: z.boolean(),
    max: z.number().nullable(),
    maxInclusive: z.boolean(),
    approximate: z.boolean(),
    unit: z.string().nullable(),
    per: z.string().nullable(),
    text: z.string(),
  })
  .readonly()
export type AmountView = z.infer<typeof amountViewSchema>
