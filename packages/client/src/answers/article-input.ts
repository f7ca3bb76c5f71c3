import { languageSchema } from '@lagebild/schema'
import { z } from 'zod'

/** The most characters of a text that is read in one go. */
export const mostCharacters = 400_000

/** What is known about an article beside its text. */
export const articleMetaSchema = z.strictObject({
  url: z.url().max(2000).optional(),
  outlet: z.string().min(1).max(200).optional(),
  published: z.iso.date().optional(),
  language: languageSchema.optional(),
})
export type ArticleMetaInput = z.infer<typeof articleMetaSchema>

/** An article as text, or only the address to fetch it from. The text's first line is the title. */
export const articleInputSchema = z.strictObject({
  ...articleMetaSchema.shape,
  text: z.string().min(1).max(mostCharacters).optional(),
})
export type ArticleInput = z.infer<typeof articleInputSchema>
