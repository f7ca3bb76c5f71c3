import { readingSchema } from '@lagebild/schema'
import { z } from 'zod'

/** What was read from a text, file or address; a file or feed can hold several articles. Nothing of it is in the record yet. */
export const readAnswerSchema = z.strictObject({ readings: z.array(readingSchema).readonly() }).readonly()
export type ReadAnswer = z.infer<typeof readAnswerSchema>

/** Articles that are in the record now; `known` ones were there before, word for word. */
export const addAnswerSchema = z
  .strictObject({
    articles: z
      .array(
        z
          .strictObject({
            id: z.string(),
            title: z.string().nullable(),
            outlet: z.string().nullable(),
            claims: z.int().min(0),
            known: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type AddAnswer = z.infer<typeof addAnswerSchema>
export type AddedArticle = AddAnswer['articles'][number]
