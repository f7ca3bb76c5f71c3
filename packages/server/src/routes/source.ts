import { sourceViewSchema } from '@lagebild/schema'
import { z } from 'zod'
import { found } from '../errors/not-found.ts'
import type { AddRoute } from '../record-app.ts'

export const addSource: AddRoute = (app, { record }) => {
  app.get(
    '/api/sources/:key',
    {
      schema: {
        tags: ['sources'],
        summary: 'One source and how it stands in the record',
        params: z.strictObject({ key: z.string() }),
        response: { 200: sourceViewSchema },
      },
    },
    async ({ params }) => found(await record.source(params.key), 'source'),
  )
}
