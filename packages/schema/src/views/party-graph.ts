import { z } from 'zod'
import { partyViewSchema } from './party-view.ts'

/** Parties and how they act on each other. */
export const partyGraphSchema = z
  .strictObject({
    nodes: z.array(z.strictObject({ party: partyViewSchema, happenings: z.int() }).readonly()).readonly(),
    edges: z
      .array(
        z
          .strictObject({
            from: z.string(),
            to: z.string(),
            happenings: z.int(),
            cooperation: z.int(),
            conflict: z.int(),
            origins: z.int(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type PartyGraph = z.infer<typeof partyGraphSchema>
