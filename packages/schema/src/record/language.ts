import { z } from 'zod'

/** Languages that the reader has lexicons for, as ISO 639-1 codes. */
export const languages = ['de', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>
