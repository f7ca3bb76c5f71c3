import type { Article, Entity } from '@lagebild/schema'
import type { ArticleReader } from 'lagebild'
import type { GoldRecord } from './gold-record.ts'

export interface PloverEvent {
  /** Null for OTHER, which is none of PLOVER's types. */
  readonly type: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** The claims read from a record's text as coded events. Denied acts are no events in PLOVER and are left out. */
export async function ploverEvents(reader: ArticleReader, record: GoldRecord): Promise<PloverEvent[]> {
  const { entities, claims } = await reader.read(articleOf(record))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const codes = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => codeOf(byId.get(id))))]
  return claims
    .filter(({ polarity }) => polarity === 'positive')
    .map(({ event }) => ({
      type: event.type === 'OTHER' ? null : event.type,
      actors: codes(event.actors),
      recipients: codes(event.recipients),
    }))
}

/** Country and sector as one code (`HUNGOV`); an organization of no country is coded by its sector alone (`IGO`). */
function codeOf(entity: Entity | undefined): string[] {
  const code = `${entity?.country ?? ''}${entity?.sector ?? ''}`
  return code ? [code] : []
}

function articleOf({ id, date, text }: GoldRecord): Article {
  return {
    id,
    url: null,
    outlet: null,
    title: null,
    section: null,
    published: date,
    language: 'en',
    text,
    credits: [],
  }
}
