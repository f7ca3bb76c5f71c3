import { happeningSummarySchema, pageSchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addHappenings: AddRoute = (app, { record }) => {
  app.get(
    '/api/happenings',
    {
      schema: {
        tags: ['happenings'],
        summary: 'Happenings by their first day',
        description: 'One real event each, with how well it is supported. The latest first unless `order` is `oldest`.',
        querystring: z.strictObject({
          ...filterQuery,
          ...pageQuery,
          order: z.enum(['latest', 'oldest']).default('latest'),
        }),
        response: { 200: pageSchema(happeningSummarySchema) },
      },
    },
    async ({ query }) => record.happenings(filterOf(query), pageOf(query), query.order),
  )
}
