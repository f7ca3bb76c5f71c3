import { z } from 'zod'
import { sourceKindSchema } from '../record/attribution.ts'

export const originKindSchema = z.union([sourceKindSchema, z.literal('outlet')])
export type OriginKind = z.infer<typeof originKindSchema>

/** The outermost source of an account that can be traced; five outlets that copy KCNA have one origin. */
export const originViewSchema = z
  .strictObject({ key: z.string(), name: z.string(), kind: originKindSchema, country: z.string().length(3).nullable() })
  .readonly()
export type OriginView = z.infer<typeof originViewSchema>

/** Who passed it on to whom: the ministry, below it TASS, below it the articles of three outlets. */
export interface OriginTree {
  readonly source: OriginView
  readonly articles: readonly string[]
  readonly passedOnBy: readonly OriginTree[]
}
export const originTreeSchema: z.ZodType<OriginTree> = z
  .strictObject({
    source: originViewSchema,
    articles: z.array(z.string()).readonly(),
    get passedOnBy() {
      return z.array(originTreeSchema).readonly()
    },
  })
  .readonly()
