import { PGlite } from '@electric-sql/pglite'
import type { ExecuteSql } from '../../src/queue/execute-sql.ts'

export interface TestDatabase {
  readonly executeSql: ExecuteSql
  readonly dump: () => Promise<Blob>
  readonly close: () => Promise<void>
}

/** A database in a folder, or in memory where none is given; a copy of `template` where it is new, which saves seconds. */
export async function openTestDatabase(folder?: string, template?: Blob): Promise<TestDatabase> {
  const lite = await PGlite.create({ ...(folder && { dataDir: folder }), ...(template && { loadDataDir: template }) })
  return {
    executeSql: async (sql, values) => lite.query<Record<string, unknown>>(sql, [...(values ?? [])]),
    dump: () => lite.dumpDataDir('none'),
    close: () => lite.close(),
  }
}

export async function clearQueue({ executeSql }: TestDatabase): Promise<void> {
  for (const table of ['intake_job', 'intake_host', 'intake_feed', 'intake_address'])
    await executeSql(`delete from ${table}`)
}
