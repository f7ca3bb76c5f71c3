import { dossierSchema } from '@lagebild/schema'
import { z } from 'zod'
import type { AddRoute } from '../record-app.ts'

export const addDossiers: AddRoute = (app, { record }) => {
  app.get(
    '/api/dossiers',
    {
      schema: {
        tags: ['dossiers'],
        summary: 'What is followed: saved questions with a name',
        response: { 200: z.array(dossierSchema).readonly() },
      },
    },
    async () => record.dossiers(),
  )
}
