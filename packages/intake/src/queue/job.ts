import type { FeedEntry } from '../feeds/feed.ts'

/** An article that is to be fetched and archived. */
export interface Job {
  /** 16 hexadecimal digits, from the address. */
  readonly id: string
  readonly url: string
  /** What the feed said of it. */
  readonly entry: FeedEntry
  /** Tries so far, this one included. */
  readonly attempts: number
  readonly host: string
  /** Whose lease it is. */
  readonly owner: string
}

/** Why a job came to nothing: a stable code and words for people. */
export interface JobFailure {
  readonly code: string
  readonly message: string
}

export interface FailedJob extends JobFailure {
  readonly id: string
  readonly url: string
  readonly title: string | null
  readonly feed: string | null
  readonly attempts: number
  /** ISO 8601. */
  readonly failedAt: string
}

export interface FailedFeed extends JobFailure {
  readonly url: string
  /** ISO 8601. */
  readonly failedAt: string
}
