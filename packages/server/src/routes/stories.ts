import { pageSchema, storySchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addStories: AddRoute = (app, { record }) => {
  app.get(
    '/api/stories',
    {
      schema: {
        tags: ['stories'],
        summary: 'Stories, the latest first',
        querystring: z.strictObject({ ...filterQuery, ...pageQuery }),
        response: { 200: pageSchema(storySchema) },
      },
    },
    async ({ query }) => record.stories(filterOf(query), pageOf(query)),
  )
}
