import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { InputError } from '@lagebild/schema'
import { Kysely, PGliteDialect } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { explainFileError } from './explain-file-error.ts'
import { takeLock } from './folder-lock.ts'
import type { Home } from './home.ts'
import { syncTree } from './sync-tree.ts'
import { SyncingFileSystem } from './syncing-file-system.ts'
import { typeParsers } from './type-parsers.ts'

export interface FolderOptions {
  /** Called with each file descriptor that is to be flushed to the disk, instead of fsync. */
  readonly sync?: (descriptor: number) => void
  /** A dump of a data directory to start from; only for a folder without an archive. */
  readonly restoreFrom?: Blob
}

/**
 * Opens the archive in `folder`, or makes one there, in this process: nothing to install or to start. One process at a time.
 * Fails with `archive-in-use`, `archive-read-only`, `disk-full`, `not-an-archive`.
 */
export async function openFolder(folder: string, options: FolderOptions = {}): Promise<Home> {
  const release = prepareFolder(folder)
  try {
    const lite = await start(join(folder, 'database'), options)
    return {
      kind: 'folder',
      database: new Kysely<ArchiveTables>({ dialect: new PGliteDialect({ pglite: lite }) }),
      dump: () => lite.dumpDataDir('gzip'),
      close: async () => {
        try {
          if (!lite.closed) await lite.close()
        } finally {
          release()
        }
      },
    }
  } catch (error) {
    release()
    throw explainFileError(error, folder)
  }
}

function prepareFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true })
    const strangers = readdirSync(folder).filter((name) => !/^(database|lock)/.test(name))
    if (strangers.length > 0 && !readdirSync(folder).includes('database'))
      throw new InputError(
        'not-an-archive',
        `${folder} holds other files and no archive (${strangers.slice(0, 3).join(', ')})`,
      )
    accessSync(folder, constants.W_OK)
    return takeLock(join(folder, 'lock'))
  } catch (error) {
    throw explainFileError(error, folder)
  }
}

async function start(data: string, { sync, restoreFrom }: FolderOptions): Promise<PGlite> {
  const isNew = !existsSync(data)
  if (restoreFrom && !isNew) throw new InputError('archive-exists', `there is an archive in ${data} already`)
  if (isNew) await makeDatabase(data, sync, restoreFrom)
  return runDatabase(data, sync)
}

/** A new database is made beside its place and moved there when it is whole: one whose making was cut off is never taken for an archive. */
async function makeDatabase(data: string, sync: FolderOptions['sync'], restoreFrom: Blob | undefined): Promise<void> {
  const unfinished = `${data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const lite = await runDatabase(unfinished, sync, restoreFrom)
  await lite.close()
  syncTree(unfinished, sync)
  renameSync(unfinished, data)
}

/** Holds what an archive's first page needs; the default of 128 MB is allocated whether it is used or not. */
const bufferSize = '32MB'

async function runDatabase(data: string, sync: FolderOptions['sync'], loadDataDir?: Blob): Promise<PGlite> {
  return PGlite.create({
    fs: new SyncingFileSystem(data, sync),
    extensions: { pg_trgm, unaccent },
    parsers: typeParsers,
    // `-F` turns off fsync.
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'wal_sync_method=fsync', '-c', `shared_buffers=${bufferSize}`],
    ],
    ...(loadDataDir && { loadDataDir }),
  })
}
