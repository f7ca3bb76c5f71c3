import { InputError } from '@lagebild/schema'
import { withRetries } from '../fetch/with-retries.ts'
import { enqueueEntries } from '../queue/enqueue-entries.ts'
import { readFeedValidators, saveFeedVisit } from '../queue/feed-state.ts'
import { withHost } from '../queue/with-host.ts'
import { readListing } from './read-listing.ts'
import type { WatchEvent } from './watch-event.ts'
import type { WatchOptions } from './watch-options.ts'

/** Asks a feed for what is new and queues it. A feed that cannot be read is told, and visited again at the next round. */
export async function visitFeed(
  feed: string,
  { executeSql, fetcher, signal }: Pick<WatchOptions, 'executeSql' | 'fetcher' | 'signal'>,
): Promise<WatchEvent> {
  const validators = await readFeedValidators(executeSql, feed)
  try {
    const page = await withHost(
      executeSql,
      new URL(feed).host,
      () => withRetries(() => fetcher.fetch(feed, { wanted: 'feed', validators, signal }), signal),
      () => fetcher.restOf(feed),
      signal,
    )
    const { title, entries } = page.isUnchanged
      ? { title: null, entries: [] }
      : readListing(page.body, page.url, page.charset)
    const queued = await enqueueEntries(executeSql, entries, feed)
    await saveFeedVisit(executeSql, feed, page.isUnchanged ? (page.validators ?? validators) : page.validators)
    return { event: 'feed', url: feed, title, isUnchanged: page.isUnchanged, entries: entries.length, queued }
  } catch (error) {
    if (signal?.aborted || !(error instanceof InputError)) throw error
    const { code, message } = error
    await saveFeedVisit(executeSql, feed, validators, { code, message })
    return { event: 'feed-failed', url: feed, code, message }
  }
}
