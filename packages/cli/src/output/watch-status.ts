import type { WatchEvent } from '@lagebild/intake'

const clearLine = '\r\u001b[K'

/** Shows on a terminal, below the lines of a watch, how much is still to be done; nothing in a pipe. */
export function createWatchStatus(stream: NodeJS.WriteStream = process.stderr): {
  /** Takes the status away, so that a line can be written. */
  readonly hide: () => void
  readonly show: (event: WatchEvent) => void
} {
  let counts = { waiting: 0, done: 0, failed: 0 }
  return {
    hide: () => {
      if (stream.isTTY) stream.write(clearLine)
    },
    show: (event) => {
      counts = countAfter(counts, event)
      if (stream.isTTY && event.event !== 'end')
        stream.write(`${clearLine}${counts.waiting} waiting, ${counts.done} archived, ${counts.failed} failed`)
    },
  }
}

type Counts = { readonly waiting: number; readonly done: number; readonly failed: number }

/** Between two rounds, which bring the figures of the queue, the events themselves are counted. */
function countAfter({ waiting, done, failed }: Counts, event: WatchEvent): Counts {
  switch (event.event) {
    case 'feed':
      return { waiting: waiting + event.queued, done, failed }
    case 'article':
      return { waiting: Math.max(0, waiting - 1), done: done + 1, failed }
    case 'failed':
      return { waiting: Math.max(0, waiting - 1), done, failed: failed + 1 }
    case 'round':
    case 'end':
      return { waiting: event.waiting, done: event.done, failed: event.failed }
    default:
      return { waiting, done, failed }
  }
}
