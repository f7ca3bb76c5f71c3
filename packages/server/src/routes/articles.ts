import { articleSummarySchema, pageSchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addArticles: AddRoute = (app, { record }) => {
  app.get(
    '/api/articles',
    {
      schema: {
        tags: ['articles'],
        summary: 'Articles by the day published, the latest first',
        querystring: z.strictObject({ ...filterQuery, ...pageQuery }),
        response: { 200: pageSchema(articleSummarySchema) },
      },
    },
    async ({ query }) => record.articles(filterOf(query), pageOf(query)),
  )
}
