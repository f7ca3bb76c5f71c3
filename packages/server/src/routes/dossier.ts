import { dossierSchema } from '@lagebild/schema'
import { z } from 'zod'
import { found } from '../errors/not-found.ts'
import type { AddRoute } from '../record-app.ts'

export const addDossier: AddRoute = (app, { record }) => {
  app.get(
    '/api/dossiers/:id',
    {
      schema: {
        tags: ['dossiers'],
        summary: 'One dossier',
        params: z.strictObject({ id: z.string() }),
        response: { 200: dossierSchema },
      },
    },
    async ({ params }) => found(await record.dossier(params.id), 'dossier'),
  )
}
