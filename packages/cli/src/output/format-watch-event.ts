import type { WatchEvent } from '@lagebild/intake'

/** A line for people about what happened while feeds are watched. */
export function formatWatchEvent(event: WatchEvent): string {
  switch (event.event) {
    case 'feed':
      return line('feed', `${event.title ?? event.url}: ${event.isUnchanged ? 'unchanged' : feedCounts(event)}`)
    case 'feed-failed':
      return line('feed failed', `${event.url}: ${event.message} [${event.code}]`)
    case 'article':
      return line(
        event.outcome,
        `${event.title ?? event.url}${event.outlet ? ` · ${event.outlet}` : ''}${claims(event)}`,
      )
    case 'postponed':
      return line('later', `${event.url}: ${event.message} Again in ${event.seconds} s.`)
    case 'failed':
      return line('failed', `${event.url}: ${event.message} [${event.code}] (${event.id})`)
    case 'round':
    case 'end':
      return line(event.event, `${event.waiting} waiting, ${event.done} archived, ${event.failed} failed`)
  }
}

function feedCounts({ entries, queued }: { entries: number; queued: number }): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${queued} new`
}

function claims({ stored }: { stored: readonly { claims: number }[] }): string {
  const count = stored.reduce((sum, each) => sum + each.claims, 0)
  return stored.length === 0 ? '' : ` · ${count} ${count === 1 ? 'claim' : 'claims'}`
}

function line(what: string, text: string): string {
  return `${what.padEnd(11)} ${text}\n`
}
