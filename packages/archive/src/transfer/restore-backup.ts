import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { constants, createGunzip, gunzip, gunzipSync } from 'node:zlib'
import { InputError } from '@lagebild/schema'
import type { ArchivePlace } from '../homes/archive-place.ts'
import { openFolder } from '../homes/open-folder.ts'
import { openPostgres } from '../homes/open-postgres.ts'
import { migrate } from '../migrations/migrate.ts'
import { importArchive } from './import-archive.ts'

/**
 * Makes an archive of a backup in a place that has none. A folder's backup goes into a folder, a server's into either.
 * Fails with `backup-unreadable`, `archive-exists`, `backup-form`.
 */
export async function restoreBackup(path: string, place: ArchivePlace): Promise<void> {
  const form = await formOf(path)
  if (form === 'tar' && !('folder' in place))
    throw new InputError('backup-form', `${path} is the backup of a folder; restore it into a folder and export that`)
  const restoreFrom = form === 'tar' ? { restoreFrom: await readDump(path) } : {}
  const home = await ('folder' in place ? openFolder(place.folder, restoreFrom) : openPostgres(place.databaseUrl))
  try {
    await migrate(home.database)
    if (form === 'tar') return
    if (await home.database.selectFrom('article_versions').select('version').limit(1).executeTakeFirst())
      throw new InputError('archive-exists', 'there are articles in this archive already')
    const lines = createInterface({
      input: createReadStream(path).pipe(createGunzip()),
      crlfDelay: Number.POSITIVE_INFINITY,
    })
    await importArchive(home.database, lines)
  } finally {
    await home.close()
  }
}

/** Bytes that are enough to tell an export from a tar. */
const headLength = 4_096

async function formOf(path: string): Promise<'tar' | 'lines'> {
  try {
    const file = await open(path)
    const { buffer, bytesRead } = await file
      .read(Buffer.alloc(headLength), 0, headLength, 0)
      .finally(() => file.close())
    const head = gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH })
    if (head.toString('latin1', 0, 1) === '{') return 'lines'
    // Where a tar's header says that it is one.
    if (head.toString('latin1', 257, 262) === 'ustar') return 'tar'
    throw new Error('it is neither a compressed tar nor a compressed export')
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

const unreadable = (path: string, cause: unknown): InputError =>
  new InputError('backup-unreadable', `${path} cannot be read as a backup: ${(cause as Error).message}`, { cause })

/** The whole tar, checked by its checksum before a byte of it is used. */
async function readDump(path: string): Promise<Blob> {
  try {
    const bytes = await readFile(path)
    await promisify(gunzip)(bytes)
    return new Blob([bytes], { type: 'application/x-gzip' })
  } catch (cause) {
    throw unreadable(path, cause)
  }
}
