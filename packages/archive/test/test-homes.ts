import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import type { ArchivePlace } from '../src/homes/archive-place.ts'
import { emptyArchive } from './empty-archive.ts'
import { startLocalPostgres } from './local-postgres.ts'

/** Gives the place of a new, empty archive. */
export type NewPlace = () => Promise<ArchivePlace>

/** An archive is a thousand files; a busy disk takes its time. */
const slowDisk = 120_000

/** A folder for the tests of a file; removed after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-archive-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }), slowDisk)
  return folder
}

/** An archive in a folder; copied from an empty one, since making one takes seconds. */
export function folderPlaces(): () => Promise<{ readonly folder: string }> {
  const root = temporaryFolder()
  let count = 0
  return async () => {
    const folder = join(root, `archive-${count++}`)
    cpSync(await emptyArchive(), folder, { recursive: true })
    return { folder }
  }
}

const postgres = await startLocalPostgres()

/** Runs the same tests on an archive in a folder and, where there is a server, on PostgreSQL. */
export function onEachHome(define: (newPlace: NewPlace, kind: 'folder' | 'postgres') => void): void {
  describe('in a folder', () => define(folderPlaces(), 'folder'))
  onPostgres((newPlace) => define(newPlace, 'postgres'))
}

/** Runs tests on PostgreSQL alone. */
export function onPostgres(define: (newPlace: () => Promise<{ readonly databaseUrl: string }>) => void): void {
  describe.skipIf(!postgres)('on PostgreSQL', () => {
    define(async () => ({ databaseUrl: (await postgres?.createDatabase()) ?? '' }))
  })
}

afterAll(() => postgres?.stop(), slowDisk)
