import { type Kysely, sql } from 'kysely'
import { deriveCurrent, lockForWriting } from '../articles/add-reading.ts'
import { updateRecord } from '../record/update-record.ts'
import { type ArchiveTables, derivedTables } from '../tables/archive-tables.ts'

/** Articles whose record is made in one go. */
const articlesAtOnce = 100

/** Makes everything that follows from the readings again, as after a change of how claims are merged; all of it or, when cut off, nothing. */
export async function rebuildRecord(database: Kysely<ArchiveTables>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockForWriting(transaction)
    for (const table of derivedTables) await sql`delete from ${sql.table(table)}`.execute(transaction)
    const rows = await transaction
      .selectFrom('article_versions')
      .select('article_id')
      .distinct()
      .orderBy('article_id')
      .execute()
    const ids = rows.map(({ article_id }) => article_id)
    for (const id of ids) await deriveCurrent(transaction, id)
    for (let start = 0; start < ids.length; start += articlesAtOnce)
      await updateRecord(transaction, ids.slice(start, start + articlesAtOnce))
  })
}
