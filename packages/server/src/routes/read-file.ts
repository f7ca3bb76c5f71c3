import { readAnswerSchema } from '@lagebild/client'
import { fileBodySchema, fileQuerySchema } from '../query/file-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addReadFile: AddRoute = (app, parts) => {
  app.post(
    '/api/read/file',
    {
      config: { isRead: true },
      schema: {
        tags: ['reading'],
        summary: 'Read a file: text, HTML, JSON',
        description:
          'The body is the file. A file with several articles gives several readings. The record stays as it is.',
        consumes: ['application/octet-stream'],
        querystring: fileQuerySchema,
        body: fileBodySchema,
        response: { 200: readAnswerSchema },
      },
    },
    async ({ body, query: { name, ...meta } }) => ({ readings: await parts.readContent(body, name, meta) }),
  )
}
