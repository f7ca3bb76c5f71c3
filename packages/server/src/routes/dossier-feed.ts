import { createPhrasing } from '@lagebild/phrasing'
import { z } from 'zod'
import { found } from '../errors/not-found.ts'
import { dossierFeed } from '../exports/feed/dossier-feed.ts'
import { languageQuery } from '../query/language-query.ts'
import { ownAddress } from '../query/own-address.ts'
import type { AddRoute } from '../record-app.ts'

const entries = 100
/** How far back a feed goes from the latest article of the dossier. */
const daysBack = 60

export const addDossierFeed: AddRoute = (app, { record }) => {
  app.get(
    '/api/dossiers/:id/feed.atom',
    {
      schema: {
        tags: ['dossiers'],
        summary: 'What changed in a dossier, as an Atom feed',
        params: z.strictObject({ id: z.string() }),
        querystring: z.strictObject(languageQuery),
        produces: ['application/atom+xml'],
      },
    },
    async (request, reply) => {
      const dossier = found(await record.dossier(request.params.id), 'dossier')
      const [latest] = (await record.articles(dossier.filter, { cursor: null, limit: 1 })).items
      const since = daysBefore(latest?.published ?? new Date().toISOString(), daysBack)
      const changes = await record.changes(dossier.filter, since, { cursor: null, limit: entries })
      const base = ownAddress(request)
      const feed = dossierFeed(dossier, changes.items, createPhrasing(request.query.in), {
        base,
        self: base + request.url,
      })
      return reply.type('application/atom+xml; charset=utf-8').send(feed)
    },
  )
}

function daysBefore(day: string, days: number): string {
  const start = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  start.setUTCDate(start.getUTCDate() - days)
  return start.toISOString().slice(0, 10)
}
