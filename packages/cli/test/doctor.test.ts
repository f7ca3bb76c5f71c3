import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-doctor-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function doctor(store: string): { status: number | null; findings: Record<string, { ok: boolean; detail: string }> } {
  const { status, stdout } = spawnSync('node', ['--conditions=source', main, 'doctor', '--json', '--store', store], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { status, findings: Object.fromEntries(lines.map(({ check, ...finding }) => [check, finding])) }
}

test('a sound installation passes every check and has an empty store', () => {
  const { status, findings } = doctor(join(folder, 'store'))
  expect(status).toBe(0)
  expect(Object.values(findings).every(({ ok }) => ok)).toBe(true)
  expect(findings['store']?.detail).toContain('0 articles')
})

test('a folder that holds other things is told, and the other checks still run', () => {
  const taken = mkdtempSync(join(folder, 'taken-'))
  writeFileSync(join(taken, 'letter.txt'), 'Dear editor')
  const { status, findings } = doctor(taken)
  expect(status).toBe(1)
  expect(findings['store']).toMatchObject({ ok: false, detail: expect.stringContaining('letter.txt') })
  expect(findings['model']?.ok).toBe(true)
})
