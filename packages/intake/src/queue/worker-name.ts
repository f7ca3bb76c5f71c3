import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

const own = `${hostname()} ${process.pid} ${randomUUID()}`

/** Names this process in leases: machine, process, and a part that a later process with the same number does not share. */
export function workerName(): string {
  return own
}

/** Whether a worker is known to be gone: of this machine, and its process no longer there. Workers elsewhere are judged by their leases. */
export function isWorkerGone(name: string): boolean {
  const [machine, id = ''] = name.split(' ')
  if (name.startsWith(own) || machine !== hostname()) return false
  if (Number(id) === process.pid) return true
  try {
    process.kill(Number(id), 0)
    return false
  } catch (error) {
    // EPERM: the process is there, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
