import { dossierSchema, InputError } from '@lagebild/schema'
import { z } from 'zod'
import type { AddRoute } from '../record-app.ts'

export const addSaveDossier: AddRoute = (app, { record, events }) => {
  app.put(
    '/api/dossiers/:id',
    {
      schema: {
        tags: ['dossiers'],
        summary: 'Save a dossier; one of the same id is replaced',
        params: z.strictObject({ id: z.string().regex(/^[\w-]{1,100}$/) }),
        body: dossierSchema,
        response: { 204: z.undefined().describe('Saved.') },
      },
    },
    async ({ params, body }, reply) => {
      if (body.id !== params.id) throw new InputError('ids-differ', 'The id in the body is not that of the address.')
      await record.saveDossier(body)
      events.publish({ kind: 'dossier-saved', id: body.id, title: body.name, outlet: null })
      return reply.code(204).send()
    },
  )
}
