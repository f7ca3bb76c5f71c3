import { recordCountsSchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addCounts: AddRoute = (app, { record }) => {
  app.get(
    '/api/counts',
    {
      schema: {
        tags: ['record'],
        summary: 'Sizes of a part of the record',
        querystring: z.strictObject(filterQuery),
        response: { 200: recordCountsSchema },
      },
    },
    async ({ query }) => record.counts(filterOf(query)),
  )
}
