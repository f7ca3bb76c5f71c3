import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { explainFileError } from '../homes/explain-file-error.ts'
import type { Home } from '../homes/home.ts'
import { exportArchive } from './export-archive.ts'
import { writeSafely } from './write-safely.ts'

/**
 * Writes a backup to `path`: of a folder its database as it is (a compressed tar), of PostgreSQL a compressed export. Both are restored with
 * `restoreBackup`.
 */
export async function backUp(home: Home, path: string): Promise<void> {
  try {
    if (home.dump) await writeSafely(path, Readable.from(toChunks(await home.dump())))
    else await writeSafely(path, Readable.from(toLines(home)), createGzip())
  } catch (error) {
    throw explainFileError(error, path)
  }
}

async function* toChunks(dump: Blob): AsyncGenerator<Uint8Array> {
  yield* dump.stream()
}

async function* toLines({ database }: Home): AsyncGenerator<string> {
  for await (const line of exportArchive(database)) yield `${JSON.stringify(line)}\n`
}
