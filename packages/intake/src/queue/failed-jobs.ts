import type { ExecuteSql } from './execute-sql.ts'
import type { FailedJob } from './job.ts'

/** What failed for good, the latest first. */
export async function listFailedJobs(executeSql: ExecuteSql): Promise<readonly FailedJob[]> {
  const { rows } = await executeSql(
    `select id, url, feed, entry->>'title' title, attempts, code, message,
       to_char(settled_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') failed_at
     from intake_job where state = 'failed' order by settled_at desc, id`,
  )
  return rows.map((row) => ({
    id: String(row['id']),
    url: String(row['url']),
    title: row['title'] == null ? null : String(row['title']),
    feed: row['feed'] == null ? null : String(row['feed']),
    attempts: Number(row['attempts']),
    code: String(row['code']),
    message: String(row['message']),
    failedAt: String(row['failed_at']),
  }))
}

/** Queues failed jobs again, all or those with the given ids (or the beginnings of ids); returns the ids of those it found. */
export async function retryFailedJobs(
  executeSql: ExecuteSql,
  ids: readonly string[] | 'all',
): Promise<readonly string[]> {
  const { rows } = await executeSql(
    `update intake_job set state = 'waiting', attempts = 0, due_at = now()
     where state = 'failed' and ($1::jsonb is null or exists (select from jsonb_array_elements_text($1::jsonb) wanted where starts_with(id, wanted)))
     returning id`,
    [ids === 'all' ? null : JSON.stringify(ids)],
  )
  return rows.map((row) => String(row['id']))
}
