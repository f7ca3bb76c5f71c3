import { relationSchema } from '@lagebild/schema'
import { z } from 'zod'
import type { AddRoute } from '../record-app.ts'

export const addRelation: AddRoute = (app, { record }) => {
  app.get(
    '/api/relations/:one/:other',
    {
      schema: {
        tags: ['relations'],
        summary: 'Cooperation and conflict between two parties over time',
        params: z.strictObject({ one: z.string(), other: z.string() }),
        querystring: z.strictObject({
          since: z.iso.date().optional(),
          until: z.iso.date().optional(),
          step: z.enum(['day', 'week', 'month']).default('week'),
        }),
        response: { 200: relationSchema },
      },
    },
    async ({ params, query }) =>
      record.relation([params.one, params.other], {
        since: query.since ?? null,
        until: query.until ?? null,
        step: query.step,
      }),
  )
}
