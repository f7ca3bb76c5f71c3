import type { Kysely } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** Rows fetched at a time: an export of any size needs the memory of one page. */
const pageLength = 200

/** All rows of a table of the record, by key, a page at a time. */
export async function* readPages(
  database: Kysely<ArchiveTables>,
  table: 'happenings' | 'entities' | 'stories',
): AsyncGenerator<object> {
  const key = table === 'entities' ? 'key' : 'id'
  for (let last = ''; ; ) {
    const rows = await database
      .selectFrom(table)
      .selectAll()
      .where(database.dynamic.ref(key), '>', last)
      .orderBy(database.dynamic.ref(key))
      .limit(pageLength)
      .execute()
    yield* rows
    if (rows.length < pageLength) return
    last = (rows.at(-1) as unknown as Record<string, string>)[key] as string
  }
}
