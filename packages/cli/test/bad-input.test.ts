import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as a person would, without a terminal. */
function lagebild(args: readonly string[], input = ''): { status: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync('node', ['--conditions=source', main, ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, out: stdout, errors: stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const german = 'Der Außenminister ist am Montag nach Köln gereist. Dort traf er den Präsidenten und sprach über Zölle.'

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'input-empty'],
  ['one word', 'Wien', 'language-unknown'],
  [
    'a binary file',
    new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0, 1, 2, 3, 0, 0, 255, 254]),
    'input-binary',
  ],
  [
    'another language',
    'Les ministres des deux pays se sont rencontrés lundi à Vienne pour parler de la frontière.',
    'language-unsupported',
  ],
  ['5 MB of text', `${german}\n`.repeat(50_000), 'input-too-large'],
  ['markup without text', '<html><body><div></div><script>let a = 1</script></body></html>', 'text-missing'],
])('%s is refused with a reason', (name, content, code) => {
  const { status, out, errors } = lagebild(['read', file(`${name}.txt`.replaceAll(' ', '-'), content)])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(errors).toContain(`[${code}]`)
  expect(errors).not.toContain('    at ')
})

test.each<[string, string | Uint8Array]>([
  ['Latin-1 German', Buffer.from(german, 'latin1')],
  ['a line of 20,000 characters', `${german} `.repeat(200).slice(0, 20_000)],
  ['unclosed quotes', `»${german} „Wir reden weiter, sagte er. ${german}`],
  ['only a headline', 'Außenminister trifft den Präsidenten in Köln'],
])('%s is read', (name, content) => {
  const { status, out, errors } = lagebild([
    'read',
    file(`${name}.txt`.replaceAll(' ', '-'), content),
    '--json',
    '--language',
    'de',
  ])
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  const reading = JSON.parse(out) as { schema: string; article: { text: string } }
  expect(reading.schema).toBe('lagebild/reading@1')
  expect(reading.article.text).toContain('Köln')
})

test.each<[readonly string[], string]>([
  [['read'], 'read takes one FILE'],
  [['read', 'a.txt', '--colour'], "Unknown option '--colour'"],
  [['read', 'a.txt', '--language', 'fr'], '--language is one of de, en'],
  [['read', 'a.txt', '--published', '2024-02-30'], 'YYYY-MM-DD'],
  [['reed', 'a.txt'], 'there is no command "reed"'],
])('%j is wrong usage', (args, message) => {
  const { status, out, errors } = lagebild(args)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(errors).toContain(message)
})

test('a file that is not there is named', () => {
  expect(lagebild(['read', join(folder, 'missing.txt')])).toMatchObject({
    status: 1,
    errors: expect.stringContaining('there is no such file'),
  })
})

test('standard input is read, and a pipe gets no colour', () => {
  const { status, out } = lagebild(['read', '-', '--language', 'de', '--published', '2024-11-21'], german)
  expect(status).toBe(0)
  expect(out).not.toContain('\u001b[')
})

test('a folder gives a line for each article, and names what it cannot read', () => {
  file('b.txt', german)
  const { out, errors, status } = lagebild(['read', folder, '--jsonl', '--language', 'de'])
  expect(status).toBe(1)
  expect(errors).toContain('[input-empty]')
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { schema: string }).schema),
  ).toContain('lagebild/reading@1')
})
