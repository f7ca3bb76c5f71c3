import { readFileSync } from 'node:fs'

/**
 * What tells a living process from all others: its id and, where the system says it, when it started, since ids are used again (in containers
 * within seconds). Null for a process that is not running.
 */
export function processMark(pid: number): string | null {
  if (!isAlive(pid)) return null
  const started = startTime(pid)
  return started === null ? `${pid}` : `${pid} ${started}`
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Clock ticks since boot, field 22 of proc(5)'s stat; the name before it may hold blanks and ends at the last parenthesis. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
