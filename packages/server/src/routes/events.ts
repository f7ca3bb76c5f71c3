import type { RecordEvent } from '@lagebild/client'
import { InputError } from '@lagebild/schema'
import { z } from 'zod'
import type { AddRoute } from '../record-app.ts'

/** Listeners at a time; each holds a connection. */
const mostListeners = 100
/** Proxies close connections that are silent for a minute. */
const heartbeat = 20_000

const messageOf = (event: RecordEvent): string =>
  `id: ${event.number}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`

export const addEvents: AddRoute = (app, { events }) => {
  const endings = new Set<() => void>()
  app.addHook('preClose', async () => {
    for (const end of endings) end()
  })
  app.get(
    '/api/events',
    {
      schema: {
        tags: ['record'],
        summary: 'What is written to the record, as it happens',
        description:
          'Server-sent events: `article-added`, `dossier-saved`, `dossier-removed`. `Last-Event-ID` brings back what was missed.',
        produces: ['text/event-stream'],
        headers: z.looseObject({ 'last-event-id': z.string().optional() }),
      },
    },
    async (request, reply) => {
      if (endings.size >= mostListeners) throw new InputError('busy', 'Too many pages are listening.')
      reply.hijack()
      const { raw } = reply
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) raw.setHeader(name, value)
      raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      raw.write(': listening\n\n')
      const last = Number(request.headers['last-event-id'] ?? Number.NaN)
      for (const event of Number.isInteger(last) ? events.since(last) : []) raw.write(messageOf(event))
      const unsubscribe = events.subscribe((event) => raw.write(messageOf(event)))
      const timer = setInterval(() => raw.write(': still here\n\n'), heartbeat)
      const end = (): void => {
        clearInterval(timer)
        unsubscribe()
        endings.delete(end)
        raw.end()
      }
      endings.add(end)
      raw.on('close', end)
    },
  )
}
