import type { Reading } from '@lagebild/schema'
import { type Kysely, sql, type Transaction } from 'kysely'
import { updateRecord } from '../record/update-record.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { cleanReading } from './clean-reading.ts'
import { currentReading } from './current-reading.ts'
import { deriveArticle } from './derive-article.ts'
import { identifyArticle } from './identify-article.ts'
import { storeVersion } from './store-version.ts'
import { findDuplicateGroup, updateNearDuplicates } from './update-near-duplicates.ts'

export interface AddOptions {
  /** When the text was fetched, ISO 8601; orders versions of one article that bear the same date. */
  readonly retrieved?: string | undefined
  /** When an archive first had it; without this, now. */
  readonly added?: string | undefined
}

export interface Added {
  /** The archive's id of the article: made of its address where it has one. */
  readonly article: string
  readonly version: string
  /** `added`: a new article; `changed`: another text of a known one; `reread`: known, now by a newer reader; `known`: nothing new. */
  readonly outcome: 'added' | 'changed' | 'reread' | 'known'
}

/** Names the one lock that writers wait for: what one adds can change what the next one finds. */
const writingLock = 7_305_081

/** A reading that is to be stored. */
export interface ReadingToAdd extends AddOptions {
  readonly reading: Reading
}

/**
 * Stores readings and everything that follows from them, in one transaction: afterwards all of it is there or nothing. Adding the same again
 * changes nothing, and the order of adding does not matter. Many at once take less time than one by one.
 */
export async function addReadings(database: Kysely<ArchiveTables>, given: readonly ReadingToAdd[]): Promise<Added[]> {
  return database.transaction().execute(async (transaction) => {
    await lockForWriting(transaction)
    const all: Added[] = []
    const touched = new Set<string>()
    for (const each of given) {
      const { added, neighbours } = await addWithoutRecord(transaction, each)
      all.push(added)
      for (const id of neighbours) touched.add(id)
    }
    if (touched.size > 0) await updateRecord(transaction, await findDuplicateGroup(transaction, [...touched]))
    return all
  })
}

/** Stores a reading and says for which articles it may have changed the record: those that are near-duplicates now or were before. */
async function addWithoutRecord(
  transaction: Transaction<ArchiveTables>,
  { reading: given, retrieved, added }: ReadingToAdd,
): Promise<{ added: Added; neighbours: readonly string[] }> {
  const reading = cleanReading(given)
  const { id, version } = identifyArticle(reading.article)
  const before = await transaction.selectFrom('articles').select('version').where('id', '=', id).executeTakeFirst()
  const stored = await storeVersion(transaction, { id, version, reading, retrieved: toInstant(retrieved), added })
  if (!stored) return { added: { article: id, version, outcome: 'known' }, neighbours: [] }
  const neighbours = before ? await findDuplicateGroup(transaction, [id]) : [id]
  await deriveCurrent(transaction, id)
  const outcome = !before ? 'added' : before.version === version ? 'reread' : 'changed'
  return { added: { article: id, version, outcome }, neighbours }
}

/**
 * Waits for other writers of this database; the lock ends with the transaction. What a writer asks for concerns few rows, so that indexes are
 * always right, which the planner does not know of long lists of keys or of tables that have just been filled.
 */
export async function lockForWriting(transaction: Transaction<ArchiveTables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${writingLock}), set_config('enable_seqscan', 'off', true)`.execute(
    transaction,
  )
}

/** Writes what follows from an article's readings, without the record. */
export async function deriveCurrent(transaction: Transaction<ArchiveTables>, articleId: string): Promise<void> {
  const current = await currentReading(transaction, articleId)
  if (!current) return
  await deriveArticle(transaction, current)
  await updateNearDuplicates(transaction, current)
}

/** One notation for all, so that the earlier of two is the smaller text. */
function toInstant(date: string | undefined): string | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
