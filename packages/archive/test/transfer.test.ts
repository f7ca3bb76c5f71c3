import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { wholeRecord } from '@lagebild/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDossier } from '../src/dossiers/read-dossiers.ts'
import type { ArchivePlace } from '../src/homes/archive-place.ts'
import { type Archive, openArchive } from '../src/open-archive.ts'
import { exportArchive } from '../src/transfer/export-archive.ts'
import { importArchive } from '../src/transfer/import-archive.ts'
import { restoreBackup } from '../src/transfer/restore-backup.ts'
import { dumpRecord } from './dump-record.ts'
import { generateReadings } from './generate-readings.ts'
import { folderPlaces, onEachHome, temporaryFolder } from './test-homes.ts'

const root = temporaryFolder()
const newFolder = folderPlaces()
const unusedFolder = (() => {
  let count = 0
  return (): ArchivePlace => ({ folder: join(root, `unused-${count++}`) })
})()

const exported = async ({ database }: Archive): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of exportArchive(database)) lines.push(JSON.stringify(line))
  return lines
}

const filled = async (place: ArchivePlace): Promise<Archive> => {
  const archive = await openArchive(place)
  for (const reading of generateReadings({ seed: 7, articles: 8 }))
    await archive.add(reading, { retrieved: '2024-03-01T10:00:00Z' })
  await writeDossier(archive.database, { id: 'goods', name: 'Goods', filter: { ...wholeRecord, kinds: ['goods'] } })
  return archive
}

onEachHome((newPlace, kind) => {
  let archive: Archive
  beforeAll(async () => {
    archive = await filled(await newPlace())
  }, 120_000)
  afterAll(() => archive.close())

  test('an export into an empty archive gives the same record and the same export', async () => {
    const lines = await exported(archive)
    const other = await openArchive(await newFolder())
    expect(await importArchive(other.database, lines)).toBe(8)
    expect(await dumpRecord(other)).toEqual(await dumpRecord(archive))
    expect(await exported(other)).toEqual(lines)
    await other.close()
  })

  test('a backup is restored where there is no archive, and only there', async () => {
    const backup = join(root, `backup-${kind}`)
    await archive.backUp(backup)
    expect(existsSync(`${backup}.unfinished`)).toBe(false)
    const place = kind === 'folder' ? unusedFolder() : await newPlace()
    await restoreBackup(backup, place)
    const restored = await openArchive(place)
    expect(await dumpRecord(restored)).toEqual(await dumpRecord(archive))
    expect(await exported(restored)).toEqual(await exported(archive))
    await restored.close()
    await expect(restoreBackup(backup, place)).rejects.toMatchObject({ code: 'archive-exists' })
  })

  test('a backup into a folder that is not there fails with its name', async () => {
    await expect(archive.backUp(join(root, 'nowhere', 'backup'))).rejects.toThrow(/nowhere/)
  })
})

describe('files that are no backup or export', () => {
  test.each<[string, Buffer | string, string]>([
    ['text', 'Dear reader', 'backup-unreadable'],
    ['an empty file', '', 'backup-unreadable'],
    ['compressed JSON that is no export', gzipSync('{"a":1}\n'), 'export-unreadable'],
    ['a compressed picture', gzipSync(Buffer.alloc(2_000, 7)), 'backup-unreadable'],
  ])('%s', async (name, content, code) => {
    const path = join(root, name)
    writeFileSync(path, content)
    await expect(restoreBackup(path, unusedFolder())).rejects.toMatchObject({ code })
  })

  test('a backup that is cut off in the middle leaves no archive behind', async () => {
    const archive = await filled(await newFolder())
    const [whole, half] = [join(root, 'whole'), join(root, 'half')]
    await archive.backUp(whole)
    await archive.close()
    const bytes = readFileSync(whole)
    writeFileSync(half, bytes.subarray(0, bytes.length / 2))
    const place = unusedFolder()
    await expect(restoreBackup(half, place)).rejects.toMatchObject({ code: 'backup-unreadable' })
    await restoreBackup(whole, place)
  })

  test.each<[string, string[], RegExp]>([
    ['nothing', [], /line 1 .*empty/],
    ['no header', ['{"line":"reading"}'], /line 1 /],
    ['a broken line', ['{"line":"archive","schema":"lagebild/archive@1"}', '{"line":'], /line 2 .*not JSON/],
    [
      'a line without a reading',
      ['{"line":"archive","schema":"lagebild/archive@1"}', '', '{"line":"reading","reading":{}}'],
      /line 3 .*no reading/,
    ],
  ])('an export with %s', async (_, lines, message) => {
    const archive = await openArchive(await newFolder())
    await expect(importArchive(archive.database, lines)).rejects.toMatchObject({
      code: 'export-unreadable',
      message: expect.stringMatching(message),
    })
    await archive.close()
  })
})
