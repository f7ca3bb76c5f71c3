import { z } from 'zod'
import { partyViewSchema } from './party-view.ts'

/**
 * Cooperation and conflict between two parties over time. `cooperation` and `conflict` are sums of PLOVER's scores of the happenings
 * of a step, each weighted by its independent origins; the formula is documented with the query.
 */
export const relationSchema = z
  .strictObject({
    pair: z.array(partyViewSchema).readonly(),
    step: z.enum(['day', 'week', 'month']),
    points: z
      .array(
        z
          .strictObject({
            from: z.string(),
            to: z.string(),
            cooperation: z.number(),
            conflict: z.number(),
            happenings: z.int(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Relation = z.infer<typeof relationSchema>
