import { languageSchema } from '@lagebild/schema'

/** In which language sentences and headings are. */
export const languageQuery = {
  in: languageSchema.default('en').describe('Language of sentences and headings.'),
} as const
