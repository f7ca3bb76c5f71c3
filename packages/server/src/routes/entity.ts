import { entityViewSchema } from '@lagebild/schema'
import { z } from 'zod'
import { found } from '../errors/not-found.ts'
import type { AddRoute } from '../record-app.ts'

export const addEntity: AddRoute = (app, { record }) => {
  app.get(
    '/api/entities/:key',
    {
      schema: {
        tags: ['entities'],
        summary: 'One entity with its names, roles and counterparts',
        params: z.strictObject({ key: z.string() }),
        response: { 200: entityViewSchema },
      },
    },
    async ({ params }) => found(await record.entity(params.key), 'entity'),
  )
}
