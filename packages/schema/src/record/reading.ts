import { z } from 'zod'
import { articleSchema } from './article.ts'
import { attributionSchema } from './attribution.ts'
import { claimSchema } from './claim.ts'
import { entitySchema } from './entity.ts'
import { quantitySchema } from './quantity.ts'
import { timeSchema } from './time.ts'

export const readingVersion = 'lagebild/reading@1'

/** Everything read from one article, with the versions of reader and model that made it. */
export const readingSchema = z
  .strictObject({
    schema: z.literal(readingVersion),
    reader: z.string(),
    model: z.string(),
    article: articleSchema,
    entities: z.array(entitySchema).readonly(),
    times: z.array(timeSchema).readonly(),
    quantities: z.array(quantitySchema).readonly(),
    attributions: z.array(attributionSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
  })
  .readonly()
export type Reading = z.infer<typeof readingSchema>
