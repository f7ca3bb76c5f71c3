import { happeningSchema } from '@lagebild/schema'
import { z } from 'zod'
import { found } from '../errors/not-found.ts'
import type { AddRoute } from '../record-app.ts'

export const addHappening: AddRoute = (app, { record }) => {
  app.get(
    '/api/happenings/:id',
    {
      schema: {
        tags: ['happenings'],
        summary: 'One happening with all its accounts',
        description: 'Accounts by origin, where they differ, how the story changed and why claims were joined.',
        params: z.strictObject({ id: z.string() }),
        response: { 200: happeningSchema },
      },
    },
    async ({ params }) => found(await record.happening(params.id), 'happening'),
  )
}
