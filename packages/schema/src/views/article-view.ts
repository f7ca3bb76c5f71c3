import { z } from 'zod'
import { readingSchema } from '../record/reading.ts'

export const articleSummarySchema = z
  .strictObject({
    id: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    credits: z.array(z.string()).readonly(),
    claims: z.int().min(0),
    versions: z.int().min(1),
    /** The older article that this one is a near-copy of, how alike they are (0 to 1), and what says who copied. */
    copyOf: z.strictObject({ article: z.string(), likeness: z.number(), reason: z.string() }).readonly().nullable(),
  })
  .readonly()
export type ArticleSummary = z.infer<typeof articleSummarySchema>

/** An article with its reading and what the record made of its claims. */
export const articleViewSchema = z
  .strictObject({
    summary: articleSummarySchema,
    reading: readingSchema,
    /** Happening of each claim, by the claim's id in the reading. */
    happenings: z.record(z.string(), z.string()).readonly(),
    /** Earlier versions, oldest first, with the paragraphs that came and went. */
    versions: z
      .array(
        z
          .strictObject({
            id: z.string(),
            published: z.string().nullable(),
            added: z.array(z.string()).readonly(),
            removed: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** Other articles of nearly the same text. */
    copies: z.array(z.strictObject({ article: articleSummarySchema, likeness: z.number() }).readonly()).readonly(),
    stories: z.array(z.string()).readonly(),
  })
  .readonly()
export type ArticleView = z.infer<typeof articleViewSchema>
