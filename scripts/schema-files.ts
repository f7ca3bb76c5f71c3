import { join } from 'node:path'
import { z } from 'zod'
import * as record from '../packages/schema/src/index.ts'

/** JSON Schema (draft 2020-12) of what programs read, made from the same source as the types. */
export function schemaFiles(root: string): Map<string, string> {
  const schemas = {
    article: record.articleSchema,
    claim: record.claimSchema,
    reading: record.readingSchema,
    'article-view': record.articleViewSchema,
    difference: record.differenceSchema,
    dossier: record.dossierSchema,
    'entity-view': record.entityViewSchema,
    'exchange-entry': record.exchangeEntrySchema,
    happening: record.happeningSchema,
    'happening-summary': record.happeningSummarySchema,
    'party-graph': record.partyGraphSchema,
    'place-count': record.placeCountSchema,
    'record-change': record.recordChangeSchema,
    'record-counts': record.recordCountsSchema,
    'record-filter': record.recordFilterSchema,
    relation: record.relationSchema,
    'search-hit': record.searchHitSchema,
    'source-view': record.sourceViewSchema,
    story: record.storySchema,
  }
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      join(root, 'packages/schema/generated', `${name}.schema.json`),
      `${JSON.stringify({ $id: `lagebild/${name}`, title: name, ...z.toJSONSchema(schema) }, null, 2)}\n`,
    ]),
  )
}
