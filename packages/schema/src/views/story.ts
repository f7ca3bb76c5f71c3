import { z } from 'zod'
import { partyViewSchema } from './party-view.ts'

/** The articles about one run of news, across languages. `title` is that of its most central article. */
export const storySchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    languages: z.array(z.string()).readonly(),
    parties: z.array(partyViewSchema).readonly(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    articles: z.array(z.string()).readonly(),
    outlets: z.array(z.string()).readonly(),
    happenings: z.array(z.string()).readonly(),
    origins: z.int().min(0),
  })
  .readonly()
export type Story = z.infer<typeof storySchema>
