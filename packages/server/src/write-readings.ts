import type { AddAnswer } from '@lagebild/client'
import type { Reading } from '@lagebild/schema'
import type { ServerParts } from './server-parts.ts'

/** Writes readings to the record and tells everyone who listens. */
export async function writeReadings(parts: ServerParts, readings: readonly Reading[]): Promise<AddAnswer> {
  const written = await parts.write(readings)
  for (const { id, reading, known } of written) {
    const { title, outlet } = reading.article
    if (!known) parts.events.publish({ kind: 'article-added', id, title, outlet })
  }
  return {
    articles: written.map(({ id, reading, known }) => ({
      id,
      title: reading.article.title,
      outlet: reading.article.outlet,
      claims: reading.claims.length,
      known,
    })),
  }
}
