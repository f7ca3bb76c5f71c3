import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  exchangeEntrySchema,
  happeningSchema,
  happeningSummarySchema,
  pageSchema,
  sourceViewSchema,
} from '@lagebild/schema'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { commands } from '../src/commands/commands.ts'

const examples = fileURLToPath(new URL('../../../examples/grain', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lagebild-commands-'))
const store = join(folder, 'store')
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

/** Runs a command in this process and gives what it printed. */
async function lagebild(name: string, ...args: string[]): Promise<string> {
  const command = commands.find((each) => each.name === name)
  if (!command) throw new Error(`there is no command ${name}`)
  const printed: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
  try {
    await command.run([...args, ...(args.includes('--store') ? [] : ['--store', store])])
  } finally {
    spy.mockRestore()
  }
  return printed.join('')
}

const json = async (name: string, ...args: string[]) => JSON.parse(await lagebild(name, ...args, '--json'))

let added: { outcome: string; article: string; title: string; claims: number }[]
beforeAll(async () => {
  added = (await lagebild('add', examples, '--json'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}, 180_000)

test('adding reports each article once it is there, and adding again changes nothing', async () => {
  expect(added.map(({ outcome }) => outcome)).toEqual(Array(7).fill('added'))
  expect(added.every(({ claims }) => claims > 0)).toBe(true)
  const again = await lagebild('add', join(examples, '03-en-agreement.json'), '--json')
  expect(JSON.parse(again)).toMatchObject({ outcome: 'known', article: added[2]?.article })
})

test('what cannot be read does not stop the rest and is told by the exit code', async () => {
  const empty = join(folder, 'empty.txt')
  writeFileSync(empty, '')
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await lagebild('add', empty, join(examples, '03-en-agreement.json'))
  expect(errors.mock.calls.map(([text]) => String(text)).join('')).toMatch(/empty\.txt: .*\[input-empty]/)
  errors.mockRestore()
  expect(process.exitCode).toBe(1)
  process.exitCode = 0
})

test('a folder without articles is refused', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'))
  await expect(lagebild('add', empty)).rejects.toMatchObject({ code: 'folder-empty' })
})

test('lists are pages of the views', async () => {
  const happenings = pageSchema(happeningSummarySchema).parse(await json('happenings', '--limit', '200'))
  expect(happenings.total).toBe(happenings.items.length)
  expect(pageSchema(exchangeEntrySchema).parse(await json('exchanges', '--kind', 'food')).items.length).toBe(1)
  const { items } = pageSchema(sourceViewSchema).parse(await json('sources'))
  expect(items.map(({ origin }) => origin.key)).toContain('government:ROU')
})

test('parties can be named in any spelling', async () => {
  const [byKey, byName] = [await json('happenings', '--party', 'ROU'), await json('happenings', '--party', 'Rumänien')]
  expect(byName).toEqual(byKey)
  expect(byKey.total).toBeGreaterThan(3)
  await expect(lagebild('happenings', '--party', 'Qwertzland')).rejects.toThrow('nobody in the record is called')
})

test('a happening is shown with who says what, and its differences', async () => {
  const { items } = await json('diff', '--party', 'ROU', '--party', 'EGY')
  const [{ summary }] = items
  const text = await lagebild('show', summary.id)
  for (const part of ['Accounts', 'Differences', 'contested', '45.000 bis 50.000', '60,000', 'Joined because of'])
    expect(text).toContain(part)
  expect(happeningSchema.parse(await json('show', summary.id)).summary).toEqual(summary)
})

test('articles, entities, sources and stories are shown by their ids', async () => {
  const [story] = (await json('stories')).items
  expect(await lagebild('show', story.id)).toContain(story.title)
  expect(await lagebild('show', added[0]?.article ?? '')).toContain('Romania')
  expect(await lagebild('show', 'ROU')).toContain('Rumänien')
  expect(await lagebild('show', 'government:ROU')).toContain('corroborated')
  expect(await lagebild('entities', 'Farouk')).toContain('person')
  await expect(lagebild('show', 'nothing')).rejects.toMatchObject({ code: 'no-such-id' })
})

test('a search finds words in either language and names', async () => {
  const text = await lagebild('search', 'Weizens')
  expect(text).toContain('article  ')
  expect(text).toContain('Weizen')
  expect((await json('search', 'Farouk')).items[0]).toMatchObject({ kind: 'entity' })
})

test('changes are told since a day', async () => {
  const text = await lagebild('changes', '2025-10-09')
  expect(text).toContain('denied')
  expect(await json('changes', '2025-10-10')).toMatchObject({ total: 0 })
})

test('dossiers keep a query', async () => {
  const saved = await json('dossiers', 'save', 'Wheat', '--party', 'EGY', '--kind', 'food')
  expect(await lagebild('dossiers')).toContain('Wheat  parties EGY; kinds food')
  expect((await json('dossiers', 'show', saved.id)).total).toBe(1)
  expect(await lagebild('dossiers', 'show', saved.id, '--new', '2025-10-09')).toContain('48.000')
  await lagebild('dossiers', 'remove', saved.id)
  expect(await json('dossiers')).toEqual([])
})

test('an export makes the same record elsewhere, and so does a backup', async () => {
  const [all, file, other] = [await lagebild('export'), join(folder, 'export.jsonl'), join(folder, 'other')]
  writeFileSync(file, all)
  expect(await lagebild('import', file, '--store', other)).toContain('7 readings')
  expect(await lagebild('export', '--store', other)).toBe(all)
  const backup = join(folder, 'backup.tar.gz')
  await lagebild('backup', backup)
  await lagebild('restore', backup, '--store', join(folder, 'restored'))
  expect(await lagebild('export', '--store', join(folder, 'restored'))).toBe(all)
}, 120_000)

test('reading again with the same reader, or making the record again, changes nothing', async () => {
  const before = await lagebild('export')
  expect(await json('reread')).toEqual({ articles: 7, reread: 0 })
  await lagebild('rebuild')
  expect(await lagebild('export')).toBe(before)
}, 120_000)

test.each([
  ['happenings', ['--type', 'HUG']],
  ['happenings', ['--since', 'June']],
  ['happenings', ['--limit', '0']],
  ['happenings', ['what']],
  ['entities', ['--kind', 'god']],
  ['show', []],
  ['search', []],
  ['changes', ['yesterday']],
  ['dossiers', ['burn', 'x']],
  ['add', []],
  ['import', []],
])('%s %j is a wrong command line', async (name, args) => {
  await expect(lagebild(name, ...args)).rejects.toMatchObject({ name: 'UsageError', command: name })
})
