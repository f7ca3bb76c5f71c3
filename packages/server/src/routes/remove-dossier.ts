import { z } from 'zod'
import type { AddRoute } from '../record-app.ts'

export const addRemoveDossier: AddRoute = (app, { record, events }) => {
  app.delete(
    '/api/dossiers/:id',
    {
      schema: {
        tags: ['dossiers'],
        summary: 'Remove a dossier; the record itself stays as it is',
        params: z.strictObject({ id: z.string() }),
        response: { 204: z.undefined().describe('Removed, or never there.') },
      },
    },
    async ({ params }, reply) => {
      await record.removeDossier(params.id)
      events.publish({ kind: 'dossier-removed', id: params.id, title: null, outlet: null })
      return reply.code(204).send()
    },
  )
}
