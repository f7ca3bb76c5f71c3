import { z } from 'zod'
import { dayRangeSchema } from './account.ts'
import { amountViewSchema } from './amount-view.ts'
import { originViewSchema } from './origin-view.ts'

export const differenceAttributes = [
  'time',
  'place',
  'participants',
  'quantity',
  'polarity',
  'certainty',
  'status',
] as const
export const differenceAttributeSchema = z.enum(differenceAttributes)
export type DifferenceAttribute = z.infer<typeof differenceAttributeSchema>

/** One thing that accounts say of an attribute. `excludes`, `contains`, `within` are indexes into the difference's values. */
export const differenceValueSchema = z
  .strictObject({
    /** For reading: `25 pheasants`, `2024-11-18`, `negative`. */
    text: z.string(),
    amount: amountViewSchema.nullable(),
    time: dayRangeSchema.nullable(),
    /** Keys of participants or places. */
    parties: z.array(z.string()).readonly(),
    origins: z.array(originViewSchema).readonly(),
    /** Day on which an article first said so. */
    since: z.string().nullable(),
    /** Day of the article after which the origin said something else; null while it stands. */
    until: z.string().nullable(),
    claims: z.array(z.string()).readonly(),
    excludes: z.array(z.int()).readonly(),
    contains: z.array(z.int()).readonly(),
    within: z.array(z.int()).readonly(),
  })
  .readonly()
export type DifferenceValue = z.infer<typeof differenceValueSchema>

/**
 * What the accounts of a happening say of one attribute. `contested`: two values exclude each other; `wider`: they differ, but one
 * contains the other; `agreed`: one value. Nothing is averaged. `of` tells two quantities of one happening apart: `pheasants`.
 */
export const differenceSchema = z
  .strictObject({
    attribute: differenceAttributeSchema,
    of: z.string().nullable(),
    standing: z.enum(['agreed', 'wider', 'contested']),
    values: z.array(differenceValueSchema).readonly(),
  })
  .readonly()
export type Difference = z.infer<typeof differenceSchema>
