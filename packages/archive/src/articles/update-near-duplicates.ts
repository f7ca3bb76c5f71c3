import { sql, type Transaction } from 'kysely'
import { joinedIds } from '../record/joined-ids.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import type { CurrentReading } from './current-reading.ts'
import { type Copyable, likelierCopy } from './likelier-copy.ts'
import { estimateSimilarity, packHashes, signText, unpackHashes } from './min-hash.ts'

/** Texts that share this part of their word triples are one text edited; two reports of one event share far less. */
const nearness = 0.5

/** Writes the article's signature and its pairs with near-duplicates in place of those that were there. */
export async function updateNearDuplicates(
  transaction: Transaction<ArchiveTables>,
  { reading }: CurrentReading,
): Promise<void> {
  const { id, outlet, published, credits, text } = reading.article
  const { words, hashes, bands } = signText(text)
  await transaction.deleteFrom('article_signatures').where('article_id', '=', id).execute()
  await transaction
    .deleteFrom('near_duplicates')
    .where((where) => where.or([where('one', '=', id), where('other', '=', id)]))
    .execute()
  const candidates = await transaction
    .selectFrom('article_signatures')
    .innerJoin('articles', 'articles.id', 'article_signatures.article_id')
    .select(['articles.id', 'outlet', 'published', 'credits', 'words', 'signature'])
    .where(sql<boolean>`bands && ${[...bands]}::bigint[]`)
    .execute()
  await transaction
    .insertInto('article_signatures')
    .values({ article_id: id, words, signature: packHashes(hashes), bands: [...bands] })
    .execute()
  const article: Copyable = { id, outlet, published, credits, words }
  const pairs = candidates.flatMap((candidate) => {
    const similarity = estimateSimilarity(hashes, unpackHashes(candidate.signature))
    if (similarity < nearness) return []
    const [one, other] = candidate.id < id ? [candidate, article] : [article, candidate]
    const { copy, reasons } = likelierCopy(one, other)
    return [{ one: one.id, other: other.id, similarity, copy, reasons: JSON.stringify(reasons) }]
  })
  if (pairs.length > 0) await transaction.insertInto('near_duplicates').values(pairs).execute()
}

/** The articles that are near-duplicates of one of these, directly or over others, these included; sorted. */
export async function findDuplicateGroup(
  transaction: Transaction<ArchiveTables>,
  articleIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    ${joinedIds('near_duplicates', articleIds)}
    select id from joined`.execute(transaction)
  return rows.map(({ id }) => id).sort()
}
