import type { FeedEntry } from '../feeds/feed.ts'
import type { Validators } from '../fetch/create-fetcher.ts'
import type { ExecuteSql } from './execute-sql.ts'
import type { Job } from './job.ts'
import { workerName } from './worker-name.ts'

/** Seconds for which a job is lent; a worker that lives renews in time, the jobs of a dead one are lent anew after it. */
export const leaseSeconds = 120

/** What may be taken: it waits and is due, or its worker did not come back. */
const isOpen = `((job.state = 'waiting' and job.due_at <= now()) or (job.state = 'working' and job.leased_until <= now()))`

const takeSql = `
with free_host as (
  select host.host from intake_host host
  where host.free_at <= now() and (host.leased_until is null or host.leased_until <= now())
    and exists (select from intake_job job where job.host = host.host and ${isOpen})
  order by host.free_at, host.host limit 1
  for update skip locked
), chosen as (
  select job.id from intake_job job
  where job.host = (select host from free_host) and ${isOpen}
  order by job.due_at, job.queued_at, job.id limit 1
  for update skip locked
), lent_host as (
  update intake_host set owner = $1, leased_until = now() + $2::integer * interval '1 second'
  where host = (select host from free_host) and exists (select from chosen)
)
update intake_job set state = 'working', owner = $1, leased_until = now() + $2::integer * interval '1 second', attempts = attempts + 1
where id = (select id from chosen)
returning id, url, entry, attempts, host, etag, last_modified, validated_url`

/** Lends a job of a host to which nobody speaks, together with the host; null where none is open. */
export async function takeJob(executeSql: ExecuteSql): Promise<(Job & { validators: Validators | null }) | null> {
  const owner = workerName()
  const { rows } = await executeSql(takeSql, [owner, leaseSeconds])
  const [row] = rows
  if (!row) return null
  return {
    id: String(row['id']),
    url: String(row['url']),
    entry: (typeof row['entry'] === 'string' ? JSON.parse(row['entry']) : row['entry']) as FeedEntry,
    attempts: Number(row['attempts']),
    host: String(row['host']),
    owner,
    validators: validatorsOf(row),
  }
}

export function validatorsOf(row: Record<string, unknown>): Validators | null {
  const url = row['validated_url']
  if (typeof url !== 'string') return null
  return { url, etag: textOrNull(row['etag']), lastModified: textOrNull(row['last_modified']) }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Keeps job and host for another term. */
export async function renewLease(executeSql: ExecuteSql, { id, host, owner }: Job): Promise<void> {
  await executeSql(
    `with kept as (update intake_job set leased_until = now() + $4::integer * interval '1 second' where id = $1 and owner = $3)
     update intake_host set leased_until = now() + $4::integer * interval '1 second' where host = $2 and owner = $3`,
    [id, host, owner, leaseSeconds],
  )
}

/** Milliseconds until something may be open again, 0 where it is now, null where nothing is queued. */
export async function untilNextJob(executeSql: ExecuteSql): Promise<number | null> {
  const { rows } = await executeSql(
    `select extract(epoch from min(greatest(
       case job.state when 'waiting' then job.due_at else job.leased_until end, host.free_at, host.leased_until)) - now())::float8 seconds
     from intake_job job join intake_host host using (host) where job.state in ('waiting', 'working')`,
  )
  const seconds = rows[0]?.['seconds']
  return seconds == null ? null : Math.max(0, Number(seconds) * 1000)
}
