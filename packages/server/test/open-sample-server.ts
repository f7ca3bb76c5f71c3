import { InputError } from '@lagebild/schema'
import { createServer } from '../src/create-server.ts'
import { createEventHub } from '../src/events/event-hub.ts'
import type { RecordApp } from '../src/record-app.ts'
import type { ServerOptions, ServerParts } from '../src/server-parts.ts'
import { sampleReading } from './sample-article.ts'
import { sampleRecord } from './sample-record.ts'

/** A server over the sample record; reading gives the sample reading with the text that was sent. */
export async function openSampleServer(
  options: Partial<ServerOptions> = {},
  parts: Partial<ServerParts> = {},
): Promise<RecordApp> {
  const known = new Set<string>()
  return createServer(
    {
      record: sampleRecord(),
      readContent: async (content, _name, meta) => {
        const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
        if (text.includes('\u0000')) throw new InputError('binary', 'This is no text.')
        return [
          { ...sampleReading, article: { ...sampleReading.article, text, outlet: meta.outlet ?? null }, claims: [] },
        ]
      },
      readAddress: null,
      write: async (readings) =>
        readings.map((reading) => {
          const isKnown = known.has(reading.article.text)
          known.add(reading.article.text)
          return { id: reading.article.id, reading, known: isKnown }
        }),
      events: createEventHub(),
      reader: '0.1.0',
      ...parts,
    },
    { pages: null, token: null, hosts: ['localhost', '127.0.0.1', '[::1]'], ...options },
  )
}
