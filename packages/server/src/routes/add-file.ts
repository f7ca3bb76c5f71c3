import { addAnswerSchema } from '@lagebild/client'
import { fileBodySchema, fileQuerySchema } from '../query/file-query.ts'
import type { AddRoute } from '../record-app.ts'
import { writeReadings } from '../write-readings.ts'

export const addAddFile: AddRoute = (app, parts) => {
  app.post(
    '/api/articles/file',
    {
      config: { isRead: true },
      schema: {
        tags: ['articles'],
        summary: 'Read a file and add its articles to the record',
        consumes: ['application/octet-stream'],
        querystring: fileQuerySchema,
        body: fileBodySchema,
        response: { 200: addAnswerSchema },
      },
    },
    async ({ body, query: { name, ...meta } }) => writeReadings(parts, await parts.readContent(body, name, meta)),
  )
}
