import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import type { ExecuteSql } from '../../src/queue/execute-sql.ts'

const cache = fileURLToPath(new URL('../../../../node_modules/.cache/lagebild-intake', import.meta.url))

export interface TestDatabase {
  readonly executeSql: ExecuteSql
  readonly close: () => Promise<void>
}

/** A new database in memory, or the one in `folder`. */
export async function openTestDatabase(folder?: string): Promise<TestDatabase> {
  const isThere = folder !== undefined && (await exists(join(folder, 'PG_VERSION')))
  const lite = await PGlite.create({
    ...(folder !== undefined && { dataDir: folder }),
    ...(!isThere && { loadDataDir: await emptyDatabase() }),
  })
  return {
    executeSql: async (sql, values) => lite.query<Record<string, unknown>>(sql, [...(values ?? [])]),
    close: () => lite.close(),
  }
}

/** Made once, since making a database takes seconds. */
async function emptyDatabase(): Promise<Blob> {
  const wasm = createRequire(import.meta.url).resolve('@electric-sql/pglite/pglite.wasm')
  const path = join(
    cache,
    `${createHash('sha256')
      .update(await readFile(wasm))
      .digest('hex')
      .slice(0, 16)}.tar`,
  )
  if (!(await exists(path))) {
    await mkdir(cache, { recursive: true })
    const lite = await PGlite.create()
    const dump = await lite.dumpDataDir('none')
    await lite.close()
    await writeFile(`${path}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
    await rename(`${path}.${process.pid}`, path)
  }
  return openAsBlob(path)
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

export async function clearQueue({ executeSql }: TestDatabase): Promise<void> {
  for (const table of ['intake_job', 'intake_host', 'intake_feed', 'intake_address'])
    await executeSql(`delete from ${table}`)
}
