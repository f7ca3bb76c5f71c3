import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ArchivePlace } from '../src/homes/archive-place.ts'

export interface Adding {
  readonly child: ChildProcess
  /** Ids of the articles that the process has reported as added so far. */
  readonly reported: readonly string[]
  /** Resolves when so many articles have been reported, or the process has ended. */
  hasReported(count: number): Promise<void>
  /** Resolves with the exit status, null after a signal, and what the process wrote to its error stream. */
  readonly ended: Promise<{ readonly status: number | null; readonly errors: string }>
}

const script = fileURLToPath(new URL('./add-readings-process.ts', import.meta.url))

/** Starts a process that adds the readings of a JSONL file. */
export function startAdding(place: ArchivePlace, file: string, skipped = 0): Adding {
  const child = spawn(process.execPath, ['--conditions=source', script, JSON.stringify(place), file, `${skipped}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const reported: string[] = []
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => reported.push(line))
  const hasReported = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => void (reported.length >= count && resolve())
      lines.on('line', check)
      child.on('error', () => resolve())
      child.on('close', () => resolve())
      check()
    })
  const ended = new Promise<{ status: number | null; errors: string }>((resolve) => {
    child.on('error', (error) => resolve({ status: null, errors: String(error) }))
    child.on('close', (status) => resolve({ status, errors }))
  })
  return { child, reported, hasReported, ended }
}
