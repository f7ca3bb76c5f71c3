import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { buildReading } from '../../test/build-reading.ts'
import { generateReadings } from '../../test/generate-readings.ts'
import { folderPlaces, temporaryFolder } from '../../test/test-homes.ts'
import { openArchive } from '../open-archive.ts'
import { openFolder } from './open-folder.ts'

const root = temporaryFolder()
const newPlace = folderPlaces()
const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', ['--lazy', folder])
})

/** A file system of its own, as only root may make; null elsewhere. */
function mountMemory(name: string, options: string): string | null {
  const folder = join(root, name)
  mkdirSync(folder)
  if (process.platform !== 'linux' || spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status !== 0)
    return null
  mounted.push(folder)
  return folder
}

const reading = buildReading({ outlet: 'Musterbote', title: 'Nothing', published: '2024-11-21', claims: [] })

test('every commit is flushed to the disk before it is reported', async () => {
  let flushed = 0
  const home = await openFolder((await newPlace()).folder, { sync: () => flushed++ })
  await sql`create table counted (number integer)`.execute(home.database)
  for (let number = 0; number < 20; number++) {
    const before = flushed
    await sql`insert into counted values (${number})`.execute(home.database)
    expect(flushed).toBeGreaterThan(before)
  }
  const before = flushed
  await sql`select * from counted`.execute(home.database)
  expect(flushed).toBe(before)
  await home.close()
})

test('a second opening is refused while the first is open, in this process and in another', async () => {
  const place = await newPlace()
  const archive = await openArchive(place)
  await expect(openArchive(place)).rejects.toMatchObject({ code: 'archive-in-use' })
  const script = `import { openArchive } from ${JSON.stringify(new URL('../open-archive.ts', import.meta.url).href)}
    await openArchive(${JSON.stringify(place)}).then(() => console.log('opened'), ({ code }) => console.log(code))`
  const other = execFileSync(process.execPath, ['--conditions=source', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(other.trim()).toBe('archive-in-use')
  await archive.close()
  await (await openArchive(place)).close()
})

test('a folder with other files is left alone', async () => {
  const folder = join(root, 'letters')
  mkdirSync(folder)
  writeFileSync(join(folder, 'letter.txt'), 'Dear reader')
  await expect(openArchive({ folder })).rejects.toMatchObject({ code: 'not-an-archive' })
  expect(readdirSync(folder)).toEqual(['letter.txt'])
  await expect(openArchive({ folder: join(folder, 'letter.txt') })).rejects.toMatchObject({ code: 'not-an-archive' })
})

test('a folder that cannot be written to is named', async (context) => {
  const folder = mountMemory('read-only', 'ro,size=1m')
  if (!folder) return context.skip('only root can mount a read-only folder')
  await expect(openArchive({ folder })).rejects.toMatchObject({ code: 'archive-read-only' })
})

test('a disk too small for a new archive gives a clear error and a later try works', async (context) => {
  const folder = mountMemory('too-small', 'size=8m')
  if (!folder) return context.skip('only root can mount a small disk')
  await expect(openArchive({ folder })).rejects.toMatchObject({ code: 'disk-full' })
  spawnSync('mount', ['-o', 'remount,size=200m', folder])
  const archive = await openArchive({ folder })
  expect((await archive.add(reading)).outcome).toBe('added')
  await archive.close()
})

test('a disk that fills up gives a clear error, keeps what was added, and goes on when there is room', async (context) => {
  const folder = mountMemory('filling-up', 'size=120m')
  if (!folder) return context.skip('only root can mount a small disk')
  const source = await newPlace()
  execFileSync('cp', ['-r', join(source.folder, 'database'), folder])
  const archive = await openArchive({ folder })
  await archive.add(reading)
  spawnSync('sh', ['-c', `head -c 200m /dev/zero > ${join(folder, 'lock.filler')}`])
  const added: string[] = []
  const failure = await (async () => {
    for (const generated of generateReadings({ seed: 3, articles: 200 }))
      added.push((await archive.add(generated)).article)
  })().catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'disk-full' })
  await archive.close().catch(() => {})
  spawnSync('rm', [join(folder, 'lock.filler')])
  const again = await openArchive({ folder })
  const articles = (await again.database.selectFrom('articles').select('id').execute()).map(({ id }) => id)
  expect(articles).toEqual(expect.arrayContaining([reading.article.id, ...added]))
  const [next] = generateReadings({ seed: 4, articles: 1 })
  expect((await again.add(next as NonNullable<typeof next>)).outcome).toBe('added')
  await again.close()
})

test('a making that was cut off is done again', async () => {
  const folder = join(root, 'cut-off')
  mkdirSync(join(folder, 'database.unfinished', 'base'), { recursive: true })
  writeFileSync(join(folder, 'database.unfinished', 'PG_VERSION'), '18')
  const archive = await openArchive({ folder })
  expect((await archive.add(reading)).outcome).toBe('added')
  await archive.close()
  expect(existsSync(join(folder, 'database.unfinished'))).toBe(false)
})
