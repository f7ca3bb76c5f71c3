import { pageSchema, sourceViewSchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addSources: AddRoute = (app, { record }) => {
  app.get(
    '/api/sources',
    {
      schema: {
        tags: ['sources'],
        summary: 'Sources by number of claims',
        querystring: z.strictObject({ ...filterQuery, ...pageQuery }),
        response: { 200: pageSchema(sourceViewSchema) },
      },
    },
    async ({ query }) => record.sources(filterOf(query), pageOf(query)),
  )
}
