import { addAnswerSchema, articleInputSchema } from '@lagebild/client'
import { readInput } from '../read-input.ts'
import type { AddRoute } from '../record-app.ts'
import { writeReadings } from '../write-readings.ts'

export const addAddArticle: AddRoute = (app, parts) => {
  app.post(
    '/api/articles',
    {
      config: { isRead: true },
      schema: {
        tags: ['articles'],
        summary: 'Read a text or the page at an address and add it to the record',
        description: 'Adding the same article again changes nothing.',
        body: articleInputSchema,
        response: { 200: addAnswerSchema },
      },
    },
    async ({ body }) => writeReadings(parts, await readInput(parts, body)),
  )
}
