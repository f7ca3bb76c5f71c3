import { type Kysely, sql } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** An article with nearly the same text. */
export interface NearDuplicate {
  readonly article: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  /** Estimated share of word triples in common. */
  readonly similarity: number
  /** Whether this one is likelier the copy of the article asked for, its original, or neither can be told. */
  readonly role: 'copy' | 'original' | 'unknown'
  readonly reasons: readonly { readonly code: string; readonly detail: string }[]
}

/** The near-duplicates of an article, most similar first. */
export async function nearDuplicates(database: Kysely<ArchiveTables>, articleId: string): Promise<NearDuplicate[]> {
  const rows = await database
    .selectFrom('near_duplicates')
    .innerJoin('articles', (join) =>
      join.on('articles.id', '=', sql<string>`case when one = ${articleId} then other else one end`),
    )
    .select(['articles.id', 'outlet', 'title', 'published', 'similarity', 'copy', 'reasons'])
    .where((where) => where.or([where('one', '=', articleId), where('other', '=', articleId)]))
    .orderBy('similarity', 'desc')
    .orderBy('articles.id')
    .execute()
  return rows.map(({ id, copy, ...row }) => ({
    ...row,
    article: id,
    role: copy === null ? 'unknown' : copy === id ? 'copy' : 'original',
  }))
}
