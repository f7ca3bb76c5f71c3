import { aboutSchema } from '@lagebild/client'
import { languages } from '@lagebild/schema'
import type { AddRoute } from '../record-app.ts'

export const addAbout: AddRoute = (app, { reader, readAddress }) => {
  app.get(
    '/api/about',
    { schema: { tags: ['server'], summary: 'What this server is and can do', response: { 200: aboutSchema } } },
    async () => ({ name: 'lagebild' as const, reader, languages: [...languages], fetches: readAddress !== null }),
  )
}
