import type { Transaction } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { updateEntities } from './update-entities.ts'
import { updateHappenings } from './update-happenings.ts'
import { updateStories } from './update-stories.ts'

/**
 * Brings happenings, entities and stories in line with the current readings, after the facts of the touched articles have been stored.
 * Runs inside the transaction that stored them, which holds the writing lock; depends on the set of stored rows alone.
 */
export async function updateRecord(
  transaction: Transaction<ArchiveTables>,
  touchedArticleIds: readonly string[],
): Promise<void> {
  if (touchedArticleIds.length === 0) return
  const { articles } = await updateHappenings(transaction, touchedArticleIds)
  await updateEntities(transaction, touchedArticleIds)
  await updateStories(transaction, articles)
}
