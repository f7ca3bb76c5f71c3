import { pageSchema, searchHitSchema } from '@lagebild/schema'
import { z } from 'zod'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addSearch: AddRoute = (app, { record }) => {
  app.get(
    '/api/search',
    {
      schema: {
        tags: ['search'],
        summary: 'Full text search over articles, happenings, entities and sources',
        querystring: z.strictObject({ words: z.string().trim().min(1).max(500), ...pageQuery }),
        response: { 200: pageSchema(searchHitSchema) },
      },
    },
    async ({ query }) => record.search(query.words, pageOf(query)),
  )
}
