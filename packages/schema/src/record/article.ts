import { z } from 'zod'
import { languageSchema } from './language.ts'

/** One published text. `text` is the title, a blank line and the body; every offset of a reading points into it. */
export const articleSchema = z
  .strictObject({
    id: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    section: z.string().nullable(),
    /** ISO 8601 date or date-time as far as the source gives it. */
    published: z.string().nullable(),
    language: languageSchema,
    text: z.string(),
    /** Agencies named in signature or dateline: `dpa`, `Reuters`. */
    credits: z.array(z.string()).readonly(),
  })
  .readonly()
export type Article = z.infer<typeof articleSchema>
