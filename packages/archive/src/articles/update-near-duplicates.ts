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
  // The planner overrates how many share a band: without `offset 0` it would look through all articles.
  const { rows: candidates } = await sql<Copyable & { readonly signature: string }>`
    select a.*, s.words, s.signature
    from article_signatures as s
    cross join lateral (select id, outlet, published, credits from articles where id = s.article_id offset 0) as a
    where s.bands && ${[...bands]}::bigint[]`.execute(transaction)
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
