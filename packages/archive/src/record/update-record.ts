import type { Transaction } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/**
 * Brings happenings, entities and stories in line with the current readings, after the facts of the touched articles have been stored.
 * Runs inside the transaction that stored them, which holds the writing lock; must depend on the set of stored rows alone.
 */
export async function updateRecord(
  _transaction: Transaction<ArchiveTables>,
  _touchedArticleIds: readonly string[],
): Promise<void> {}
