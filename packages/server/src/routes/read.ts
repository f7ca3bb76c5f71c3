import { articleInputSchema, readAnswerSchema } from '@lagebild/client'
import { readInput } from '../read-input.ts'
import type { AddRoute } from '../record-app.ts'

export const addRead: AddRoute = (app, parts) => {
  app.post(
    '/api/read',
    {
      config: { isRead: true },
      schema: {
        tags: ['reading'],
        summary: 'Read a text or the page at an address',
        description: 'The record stays as it is. The first line of the text is the title.',
        body: articleInputSchema,
        response: { 200: readAnswerSchema },
      },
    },
    async ({ body }) => ({ readings: await readInput(parts, body) }),
  )
}
