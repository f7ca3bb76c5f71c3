import type { Validators } from '../fetch/create-fetcher.ts'
import type { ExecuteSql } from './execute-sql.ts'
import type { FailedFeed, JobFailure } from './job.ts'
import { validatorsOf } from './take-job.ts'

/** What the feed's server gave at the last visit, for asking whether anything is new. */
export async function readFeedValidators(executeSql: ExecuteSql, url: string): Promise<Validators | null> {
  const { rows } = await executeSql('select etag, last_modified, validated_url from intake_feed where url = $1', [url])
  return rows[0] ? validatorsOf(rows[0]) : null
}

/** Written after the entries are queued: a worker killed in between reads the feed once more and loses nothing. */
export async function saveFeedVisit(
  executeSql: ExecuteSql,
  url: string,
  validators: Validators | null,
  failure: JobFailure | null = null,
): Promise<void> {
  await executeSql(
    `insert into intake_feed (url, validated_url, etag, last_modified, code, message) values ($1, $2, $3, $4, $5, $6)
     on conflict (url) do update set checked_at = now(), validated_url = excluded.validated_url, etag = excluded.etag,
       last_modified = excluded.last_modified, code = excluded.code, message = excluded.message`,
    [
      url,
      validators?.url ?? null,
      validators?.etag ?? null,
      validators?.lastModified ?? null,
      failure?.code ?? null,
      failure?.message ?? null,
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
