import { type Kysely, sql } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import type { ExportedReading } from './export-line.ts'

const pageLength = 50

/** Every reading of every version, by the archive's id, a page at a time. */
export async function* readReadings(database: Kysely<ArchiveTables>): AsyncGenerator<ExportedReading> {
  for (let last = ['', '']; ; ) {
    const rows = await database
      .selectFrom('article_versions')
      .innerJoin('readings', (join) =>
        join
          .onRef('readings.article_id', '=', 'article_versions.article_id')
          .onRef('readings.version', '=', 'article_versions.version'),
      )
      .select(['article_versions.article_id', 'article_versions.version', 'retrieved', 'added', 'article', 'reading'])
      .where(sql<boolean>`(article_versions.article_id, article_versions.version) > (${last[0]}, ${last[1]})`)
      .orderBy('article_versions.article_id')
      .orderBy('article_versions.version')
      .limit(pageLength)
      .execute()
    for (const { retrieved, added, article, reading } of rows)
      yield { line: 'reading', retrieved, added, reading: { ...reading, article } }
    const end = rows.at(-1)
    if (!end || rows.length < pageLength) return
    last = [end.article_id, end.version]
  }
}
