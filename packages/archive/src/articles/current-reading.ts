import type { Reading } from '@lagebild/schema'
import type { Kysely } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { orderVersions } from './current-version.ts'

export interface CurrentReading {
  readonly version: string
  /** With the archive's id of the article. */
  readonly reading: Reading
}

/** The reading of an article's current version; null for an article that is not there. */
export async function currentReading(
  database: Kysely<ArchiveTables>,
  articleId: string,
): Promise<CurrentReading | null> {
  const versions = await database
    .selectFrom('article_versions')
    .select(['version', 'published', 'retrieved'])
    .where('article_id', '=', articleId)
    .execute()
  const current = orderVersions(versions).at(-1)
  if (!current) return null
  const { article, reading } = await database
    .selectFrom('article_versions')
    .innerJoin('readings', (join) =>
      join
        .onRef('readings.article_id', '=', 'article_versions.article_id')
        .onRef('readings.version', '=', 'article_versions.version'),
    )
    .select(['article', 'reading'])
    .where('article_versions.article_id', '=', articleId)
    .where('article_versions.version', '=', current.version)
    .executeTakeFirstOrThrow()
  return { version: current.version, reading: { ...reading, article: { ...article, id: articleId } } }
}
