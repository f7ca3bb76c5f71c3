import { pageSchema, recordChangeSchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addChanges: AddRoute = (app, { record }) => {
  app.get(
    '/api/changes',
    {
      schema: {
        tags: ['record'],
        summary: 'What articles published after a day changed, the latest first',
        querystring: z.strictObject({
          ...filterQuery,
          ...pageQuery,
          after: z.iso.date().describe('The day after which articles are looked at.'),
        }),
        response: { 200: pageSchema(recordChangeSchema) },
      },
    },
    async ({ query }) => record.changes(filterOf(query), query.after, pageOf(query)),
  )
}
