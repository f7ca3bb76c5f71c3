import { languageSchema } from '@lagebild/schema'
import { z } from 'zod'

/** What this server is and can do. */
export const aboutSchema = z
  .strictObject({
    name: z.literal('lagebild'),
    reader: z.string(),
    languages: z.array(languageSchema).readonly(),
    /** Whether it fetches articles from addresses. */
    fetches: z.boolean(),
  })
  .readonly()
export type About = z.infer<typeof aboutSchema>
