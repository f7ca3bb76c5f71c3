import { partyGraphSchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addGraph: AddRoute = (app, { record }) => {
  app.get(
    '/api/graph',
    {
      schema: {
        tags: ['relations'],
        summary: 'The most active parties and what lies between them',
        querystring: z.strictObject({
          ...filterQuery,
          limit: z.coerce.number().int().min(1).max(500).default(50).describe('Parties.'),
        }),
        response: { 200: partyGraphSchema },
      },
    },
    async ({ query }) => record.graph(filterOf(query), query.limit),
  )
}
