import type { EntityKind, Language, RecordFilter } from '@lagebild/schema'
import { withQuery } from './record-paths.ts'

/** Every form in which a part of the record can be taken along, by file name. */
export const exportNames = [
  'happenings.csv',
  'happenings.json',
  'exchanges.csv',
  'exchanges.json',
  'sources.csv',
  'sources.json',
  'stories.csv',
  'stories.json',
  'articles.csv',
  'articles.json',
  'entities.csv',
  'entities.json',
  'places.csv',
  'places.json',
  'places.geojson',
  'happenings.plover.jsonl',
  'claims.plover.jsonl',
  'gdelt-events.tsv',
  'gdelt-mentions.tsv',
  'evidence.jsonld',
  'claims.jsonld',
  'briefing.md',
  'briefing.html',
] as const
export type ExportName = (typeof exportNames)[number]

/**
 * Address of an export of a part of the record; `language` is that of sentences and headings in it. `entityKind` narrows a list of
 * entities, and only such a list.
 */
export function exportPath(
  name: ExportName,
  filter: RecordFilter,
  language: Language,
  entityKind: EntityKind | null = null,
): string {
  return withQuery(`/api/export/${name}`, filter, { in: language, entityKind })
}

/** Address of a dossier's Atom feed. */
export function feedPath(dossier: string, language: Language): string {
  return withQuery(`/api/dossiers/${encodeURIComponent(dossier)}/feed.atom`, null, { in: language })
}
