import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeLock } from './folder-lock.ts'
import { processMark } from './process-mark.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fresh = (() => {
  let count = 0
  return () => join(folder, `lock-${count++}`)
})()

test('a lock is taken once, released, and taken again', () => {
  const path = fresh()
  const release = takeLock(path)
  expect(() => takeLock(path)).toThrow(expect.objectContaining({ code: 'archive-in-use' }))
  release()
  expect(existsSync(path)).toBe(false)
  takeLock(path)()
})

test('the lock of a living process stays its own', () => {
  const path = fresh()
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  writeFileSync(path, `${processMark(other.pid ?? 0)}`)
  expect(() => takeLock(path)).toThrow(`in use by process ${other.pid}`)
  other.kill('SIGKILL')
})

test('the lock of a dead process is taken over', () => {
  const path = fresh()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(path, `${pid} 123`)
  takeLock(path)
  expect(readFileSync(path, 'utf8')).toBe(processMark(process.pid))
})

test.skipIf(process.platform !== 'linux')('a process that has the id of a dead one does not hold its lock', () => {
  const path = fresh()
  writeFileSync(path, `${process.pid} 1`)
  takeLock(path)()
})

test('a lock without a mark is respected while it is young', () => {
  const path = fresh()
  writeFileSync(path, '')
  expect(() => takeLock(path)).toThrow(expect.objectContaining({ code: 'archive-in-use' }))
  utimesSync(path, new Date(0), new Date(0))
  takeLock(path)()
})

test('a takeover that was cut off does not block the next', () => {
  const path = fresh()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(path, `${pid}`)
  writeFileSync(`${path}.takeover`, `${pid}`)
  takeLock(path)()
})

test('releasing leaves the lock of another process', () => {
  const path = fresh()
  const release = takeLock(path)
  writeFileSync(path, '1 1')
  release()
  expect(existsSync(path)).toBe(true)
})
