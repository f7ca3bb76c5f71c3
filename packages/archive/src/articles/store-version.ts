import type { Reading } from '@lagebild/schema'
import { sql, type Transaction } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { compareReaders } from './compare-readers.ts'

/**
 * Stores a version of an article and its reading. Of two fetches of one text the earlier counts, of two readings that of the newer reader;
 * the same reader's other reading, which only a reader under development gives, replaces the one before.
 * Says whether anything was stored that was not there.
 */
export async function storeVersion(
  transaction: Transaction<ArchiveTables>,
  given: {
    readonly id: string
    readonly version: string
    readonly reading: Reading
    readonly retrieved: string | null
    readonly added: string | undefined
  },
): Promise<boolean> {
  const { id, version, reading, retrieved, added } = given
  const { article, ...read } = reading
  const stored = await transaction
    .insertInto('article_versions')
    .values({
      article_id: id,
      version,
      published: article.published,
      retrieved,
      article: JSON.stringify(article),
      ...(added && { added }),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['article_id', 'version'])
        .doUpdateSet({ retrieved: sql`excluded.retrieved` })
        .where(sql<boolean>`excluded.retrieved < coalesce(article_versions.retrieved, '~')`),
    )
    .returning('version')
    .execute()
  const known = await transaction
    .selectFrom('readings')
    .select(['reader', 'model', sql<boolean>`reading = ${JSON.stringify(read)}::jsonb`.as('same')])
    .where('article_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  const order = known && compareReaders(reading, known)
  if (order !== undefined && (order < 0 || (order === 0 && known?.same))) return stored.length > 0
  const row = { reader: reading.reader, model: reading.model, reading: JSON.stringify(read) }
  await transaction
    .insertInto('readings')
    .values({ article_id: id, version, ...row })
    .onConflict((conflict) => conflict.columns(['article_id', 'version']).doUpdateSet(row))
    .execute()
  return true
}
