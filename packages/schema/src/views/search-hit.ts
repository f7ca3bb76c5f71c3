import { z } from 'zod'
import { spanSchema } from '../record/span.ts'

/** Something that full text search found; `marks` are the found words inside `text`. */
export const searchHitSchema = z
  .strictObject({
    kind: z.enum(['article', 'happening', 'entity', 'source']),
    id: z.string(),
    title: z.string(),
    text: z.string(),
    marks: z.array(spanSchema).readonly(),
    day: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string().nullable(),
  })
  .readonly()
export type SearchHit = z.infer<typeof searchHitSchema>
