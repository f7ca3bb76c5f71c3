import type { Validators } from '../fetch/create-fetcher.ts'
import type { ExecuteSql } from './execute-sql.ts'
import type { FailedFeed, JobFailure } from './job.ts'
import { validatorsOf } from './take-job.ts'

export interface FeedState {
  /** What the feed's server gave at the last visit, for asking whether anything is new. */
  readonly validators: Validators | null
  /** Whether the feed, or its server, asked to be left alone for longer. */
  readonly isResting: boolean
}

/** No feed is left alone for longer than a day, whatever it asks for; in milliseconds. */
const longestRest = 24 * 3_600_000

export async function readFeedState(executeSql: ExecuteSql, url: string): Promise<FeedState> {
  const { rows } = await executeSql(
    'select etag, last_modified, validated_url, rest_until > now() is_resting from intake_feed where url = $1',
    [url],
  )
  const [row] = rows
  return { validators: row ? validatorsOf(row) : null, isResting: row?.['is_resting'] === true }
}

/** A visit as it is remembered; `rest` is for how many milliseconds the feed wants no other. */
export interface FeedVisit {
  readonly validators: Validators | null
  readonly rest: number
  readonly failure?: JobFailure
}

/** Written after the entries are queued: a worker killed in between reads the feed once more and loses nothing. */
export async function saveFeedVisit(
  executeSql: ExecuteSql,
  url: string,
  { validators, rest, failure }: FeedVisit,
): Promise<void> {
  await executeSql(
    `insert into intake_feed (url, validated_url, etag, last_modified, code, message, rest_until)
     values ($1, $2, $3, $4, $5, $6, now() + $7::float8 * interval '1 millisecond')
     on conflict (url) do update set checked_at = now(), validated_url = excluded.validated_url, etag = excluded.etag,
       last_modified = excluded.last_modified, code = excluded.code, message = excluded.message, rest_until = excluded.rest_until`,
    [
      url,
      validators?.url ?? null,
      validators?.etag ?? null,
      validators?.lastModified ?? null,
      failure?.code ?? null,
      failure?.message ?? null,
      Math.min(rest, longestRest),
    ],
  )
}

/** Feeds whose last visit failed, the latest first. */
export async function listFailedFeeds(executeSql: ExecuteSql): Promise<readonly FailedFeed[]> {
  const { rows } = await executeSql(
    `select url, code, message, to_char(checked_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') failed_at
     from intake_feed where code is not null order by checked_at desc, url`,
  )
  return rows.map((row) => ({
    url: String(row['url']),
    code: String(row['code']),
    message: String(row['message']),
    failedAt: String(row['failed_at']),
  }))
}
