import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { InputError } from '@lagebild/schema'
import { processMark } from './process-mark.ts'

/** A lock without a holder's mark is one being written, or one whose writer died at that moment; after this time it is the latter. */
const writingTime = 5_000

/**
 * Takes the lock file `path` for this process and returns what releases it. The embedded database takes no lock of its own and loses data when
 * two processes write to it. A lock is taken over only from a dead process, and under a second lock, so that of two who find it one gets it.
 */
export function takeLock(path: string): () => void {
  if (create(path)) return () => release(path)
  const takeover = `${path}.takeover`
  if (isLeft(takeover)) rmSync(takeover, { force: true })
  if (!create(takeover)) throw inUse(path)
  try {
    if (!isLeft(path)) throw inUse(path)
    rmSync(path, { force: true })
    if (!create(path)) throw inUse(path)
    return () => release(path)
  } finally {
    rmSync(takeover, { force: true })
  }
}

/** Makes the file with this process's mark, unless it is there. */
function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, processMark(process.pid) ?? `${process.pid}`)
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function release(path: string): void {
  if (read(path) === processMark(process.pid)) rmSync(path, { force: true })
}

/** Whether nobody living holds the lock. */
function isLeft(path: string): boolean {
  const mark = read(path)
  if (mark === null) return true
  if (mark !== '') return processMark(Number.parseInt(mark, 10)) !== mark
  return Date.now() - statSync(path).mtimeMs > writingTime
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function inUse(path: string): InputError {
  const holder = Number.parseInt(read(path) ?? '', 10)
  const who = Number.isNaN(holder) ? 'another process' : `process ${holder}`
  return new InputError('archive-in-use', `the archive is in use by ${who} (lock file ${path})`)
}
