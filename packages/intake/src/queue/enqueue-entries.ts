import { createHash } from 'node:crypto'
import type { FeedEntry } from '../feeds/feed.ts'
import { addressKey, canonicalUrl } from '../fetch/canonical-url.ts'
import type { ExecuteSql } from './execute-sql.ts'

/** Rows of one statement; larger feeds go in pieces. */
const atOnce = 200

/**
 * Queues the entries whose addresses are new, and those again that are done but that their feed now says were modified later.
 * Returns how many were queued.
 */
export async function enqueueEntries(
  executeSql: ExecuteSql,
  entries: readonly FeedEntry[],
  feed: string | null = null,
): Promise<number> {
  const jobs = new Map(entries.map((entry) => [jobId(entry.url), entry]))
  const rows = [...jobs].map(([id, entry]) => ({
    id,
    url: canonicalUrl(entry.url),
    host: new URL(entry.url).host,
    revision: entry.modified,
    entry: { ...entry, content: null, summary: null },
  }))
  let queued = 0
  for (let start = 0; start < rows.length; start += atOnce)
    queued += await enqueueRows(executeSql, rows.slice(start, start + atOnce), feed)
  return queued
}

/** The job of an address; the same for all addresses of one page. */
function jobId(url: string): string {
  return createHash('sha256').update(addressKey(url)).digest('hex').slice(0, 16)
}

async function enqueueRows(executeSql: ExecuteSql, rows: readonly object[], feed: string | null): Promise<number> {
  const json = JSON.stringify(rows)
  // In the order of their names, so that two processes do not wait for each other's rows.
  await executeSql(
    `insert into intake_host (host) select distinct row->>'host' from jsonb_array_elements($1::jsonb) row
     order by 1 on conflict do nothing`,
    [json],
  )
  const result = await executeSql(
    `insert into intake_job as kept (id, url, host, feed, entry, revision)
     select row->>'id', row->>'url', row->>'host', $2::text, row->'entry', row->>'revision'
     from jsonb_array_elements($1::jsonb) row order by 1
     on conflict (id) do update set state = 'waiting', attempts = 0, due_at = now(), entry = excluded.entry, revision = excluded.revision
     where kept.state = 'done' and excluded.revision > coalesce(kept.revision, '')
     returning id`,
    [json, feed],
  )
  return result.rows.length
}
