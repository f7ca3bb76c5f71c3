import { InputError } from '@lagebild/schema'
import { FetchError } from '../fetch/fetch-error.ts'
import { withRetries } from '../fetch/with-retries.ts'
import { enqueueEntries } from '../queue/enqueue-entries.ts'
import { readFeedState, saveFeedVisit } from '../queue/feed-state.ts'
import { withHost } from '../queue/with-host.ts'
import { readListing } from './read-listing.ts'
import type { WatchEvent } from './watch-event.ts'
import type { WatchOptions } from './watch-options.ts'

/**
 * Asks a feed for what is new and queues it. A feed that cannot be read is told, and visited again at the next round. Null for a feed that wants no
 * visit yet; a watch of one round visits it all the same, since somebody has asked for it now.
 */
export async function visitFeed(
  feed: string,
  { executeSql, fetcher, signal, every }: Pick<WatchOptions, 'executeSql' | 'fetcher' | 'signal' | 'every'>,
): Promise<WatchEvent | null> {
  const { validators, isResting } = await readFeedState(executeSql, feed)
  if (isResting && every !== null) return null
  try {
    const page = await withHost(
      executeSql,
      new URL(feed).host,
      () => withRetries(() => fetcher.fetch(feed, { wanted: 'feed', validators, signal }), signal),
      () => fetcher.restOf(feed),
      signal,
    )
    const { title, entries, minutesBetween } = page.isUnchanged
      ? nothingNew
      : readListing(page.body, page.url, page.charset)
    const queued = await enqueueEntries(executeSql, entries, feed)
    await saveFeedVisit(executeSql, feed, {
      validators: page.isUnchanged ? (page.validators ?? validators) : page.validators,
      rest: (minutesBetween ?? 0) * 60_000,
    })
    return { event: 'feed', url: feed, title, isUnchanged: page.isUnchanged, entries: entries.length, queued }
  } catch (error) {
    if (signal?.aborted || !(error instanceof InputError)) throw error
    const { code, message } = error
    const rest = error instanceof FetchError ? (error.retryAfter ?? 0) : 0
    await saveFeedVisit(executeSql, feed, { validators, rest, failure: { code, message } })
    return { event: 'feed-failed', url: feed, code, message }
  }
}

const nothingNew = { title: null, entries: [], minutesBetween: null }
