import type { Reading } from '@lagebild/schema'
import { CompiledQuery, type Kysely, sql } from 'kysely'
import { type Added, type AddOptions, addReadings, type ReadingToAdd } from './articles/add-reading.ts'
import type { ArchivePlace } from './homes/archive-place.ts'
import { explainFileError } from './homes/explain-file-error.ts'
import type { Home } from './homes/home.ts'
import { openFolder } from './homes/open-folder.ts'
import { openPostgres } from './homes/open-postgres.ts'
import { migrate } from './migrations/migrate.ts'
import type { ArchiveTables } from './tables/archive-tables.ts'
import { backUp } from './transfer/back-up.ts'

export interface Archive {
  readonly kind: Home['kind']
  /** For queries; what is written goes through `add`. */
  readonly database: Kysely<ArchiveTables>
  /** Stores a reading and brings the record up to date, whole or not at all; when it resolves, the disk has it. */
  add(reading: Reading, options?: AddOptions): Promise<Added>
  /** The same for several: all of them or none. */
  addAll(readings: readonly ReadingToAdd[]): Promise<Added[]>
  /** Runs one statement on tables that others keep in this database, such as the queue of articles to be fetched; `values` fill `$1`, `$2` … */
  execute(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>
  /** Writes a backup; `restoreBackup` makes an archive of it. */
  backUp(path: string): Promise<void>
  close(): Promise<void>
}

/** A server looks at its tables by itself; the embedded database has to be told to, or it plans as if they were empty. */
const analyzedEvery = 500

/** Opens an archive, makes it where there is none, and brings its tables to the present form. */
export async function openArchive(place: ArchivePlace): Promise<Archive> {
  const home = await ('folder' in place ? openFolder(place.folder) : openPostgres(place.databaseUrl))
  const explain = (error: unknown) => ('folder' in place ? explainFileError(error, place.folder) : error)
  try {
    await migrate(home.database)
  } catch (error) {
    await home.close().catch(() => {})
    throw explain(error)
  }
  let unseen = 0
  const addAll: Archive['addAll'] = async (readings) => {
    try {
      const added = await addReadings(home.database, readings)
      unseen += added.length
      if (home.kind === 'folder' && unseen >= analyzedEvery) {
        unseen = 0
        await sql`analyze`.execute(home.database)
      }
      return added
    } catch (error) {
      throw explain(error)
    }
  }
  return {
    kind: home.kind,
    database: home.database,
    add: async (reading, options) => (await addAll([{ ...options, reading }]))[0] as Added,
    addAll,
    execute: (statement, values = []) =>
      home.database.executeQuery<Record<string, unknown>>(CompiledQuery.raw(statement, [...values])).catch((error) => {
        throw explain(error)
      }),
    backUp: (path) => backUp(home, path),
    close: () => home.close(),
  }
}
