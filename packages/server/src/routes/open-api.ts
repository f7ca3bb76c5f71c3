import type { AddRoute } from '../record-app.ts'

export const addOpenApi: AddRoute = (app) => {
  app.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  )
}
