import type { Fetcher } from '../fetch/create-fetcher.ts'
import type { ExecuteSql } from '../queue/execute-sql.ts'
import type { IntakeRecord } from '../record/intake-record.ts'
import type { StoredArticle } from './stored-article.ts'
import type { WatchEvent } from './watch-event.ts'

export interface WatchOptions {
  /** Addresses of feeds and news sitemaps. */
  readonly feeds: readonly string[]
  /** Database of the queue. */
  readonly executeSql: ExecuteSql
  readonly fetcher: Fetcher
  /** Reads and archives an article. It is called again for the same article after a kill, so that it must not matter how often. */
  readonly store: (record: IntakeRecord) => Promise<StoredArticle>
  readonly onEvent?: (event: WatchEvent) => void
  /** Milliseconds between two visits of a feed; null: one visit, then end when nothing more is to be done soon. */
  readonly every: number | null
  /** Ends the watch: articles being stored are finished, all others are given back. */
  readonly signal?: AbortSignal | undefined
  /** Articles that are fetched at the same time, each from another host; 4 where it is not given. */
  readonly workers?: number
  /** Wait before an article is tried the second time, in milliseconds. */
  readonly firstRetry?: number
}
