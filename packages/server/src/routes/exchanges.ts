import { exchangeEntrySchema, pageSchema } from '@lagebild/schema'
import { z } from 'zod'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import { pageOf, pageQuery } from '../query/page-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addExchanges: AddRoute = (app, { record }) => {
  app.get(
    '/api/exchanges',
    {
      schema: {
        tags: ['exchanges'],
        summary: 'The ledger: what moved from whom to whom, the latest first',
        querystring: z.strictObject({ ...filterQuery, ...pageQuery }),
        response: { 200: pageSchema(exchangeEntrySchema) },
      },
    },
    async ({ query }) => record.exchanges(filterOf(query), pageOf(query)),
  )
}
