import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/open-archive.ts'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/lagebild-archive', import.meta.url))
const migrations = fileURLToPath(new URL('../src/migrations', import.meta.url))

/** The folder of an empty archive for tests to copy: made once for each state of the migrations. */
export async function emptyArchive(): Promise<string> {
  const folder = join(cache, fingerprint())
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const archive = await openArchive({ folder: unfinished })
  await archive.close()
  try {
    renameSync(unfinished, folder)
  } catch {
    // Another test file was faster.
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrations).sort()) hash.update(readFileSync(join(migrations, name)))
  const require = createRequire(import.meta.url)
  return hash
    .update(readFileSync(require.resolve('@electric-sql/pglite/pglite.wasm')))
    .digest('hex')
    .slice(0, 16)
}
