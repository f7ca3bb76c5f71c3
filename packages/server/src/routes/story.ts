import { storySchema } from '@lagebild/schema'
import { z } from 'zod'
import { found } from '../errors/not-found.ts'
import type { AddRoute } from '../record-app.ts'

export const addStory: AddRoute = (app, { record }) => {
  app.get(
    '/api/stories/:id',
    {
      schema: {
        tags: ['stories'],
        summary: 'The articles about one run of news',
        params: z.strictObject({ id: z.string() }),
        response: { 200: storySchema },
      },
    },
    async ({ params }) => found(await record.story(params.id), 'story'),
  )
}
