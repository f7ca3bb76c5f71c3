import { articleViewSchema } from '@lagebild/schema'
import { z } from 'zod'
import { found } from '../errors/not-found.ts'
import type { AddRoute } from '../record-app.ts'

export const addArticle: AddRoute = (app, { record }) => {
  app.get(
    '/api/articles/:id',
    {
      schema: {
        tags: ['articles'],
        summary: 'An article with its reading and its versions',
        params: z.strictObject({ id: z.string() }),
        response: { 200: articleViewSchema },
      },
    },
    async ({ params }) => found(await record.article(params.id), 'article'),
  )
}
