import { entityKindSchema, entitySummarySchema, pageSchema } from '@lagebild/schema'
import { z } from 'zod'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addEntities: AddRoute = (app, { record }) => {
  app.get(
    '/api/entities',
    {
      schema: {
        tags: ['entities'],
        summary: 'Entities by number of happenings',
        querystring: z.strictObject({
          words: z.string().trim().max(200).optional().describe('Part of a name; small mistakes are forgiven.'),
          kind: entityKindSchema.optional(),
          country: z.string().length(3).optional().describe('ISO 3166-1 alpha-3.'),
          ...pageQuery,
        }),
        response: { 200: pageSchema(entitySummarySchema) },
      },
    },
    async ({ query }) =>
      record.entities(
        { words: query.words || null, kind: query.kind ?? null, country: query.country ?? null },
        pageOf(query),
      ),
  )
}
