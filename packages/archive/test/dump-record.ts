import { sql } from 'kysely'
import type { Archive } from '../src/open-archive.ts'
import { derivedTables } from '../src/tables/archive-tables.ts'

const dumpedTables = [...derivedTables, 'article_versions', 'readings'] as const

/** Every row of every table of the record, as sorted JSON by table; the time of adding left out, which no content decides. */
export async function dumpRecord({ database }: Archive): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {}
  for (const table of dumpedTables) {
    const { rows } = await sql<{
      row: string
    }>`select (to_jsonb(it) - 'added')::text as row from ${sql.table(table)} as it`.execute(database)
    dump[table] = rows.map(({ row }) => row).sort()
  }
  return dump
}
