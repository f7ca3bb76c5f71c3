import type { ExecuteSql } from './execute-sql.ts'
import { freeDeadLeases } from './free-dead-leases.ts'

/** Any number; it only has to be the same in every process, so that two do not create the tables at once. */
const tablesLock = 7_309_451

/**
 * `intake_job` remembers every address that was ever queued, so that a feed may list it again; `intake_host` lets one worker at a time
 * speak to a host; `intake_feed` keeps what conditional requests need; `intake_address` gives each canonical address to one job.
 */
const tables = `do $tables$ begin
perform pg_advisory_xact_lock(${tablesLock});
create table if not exists intake_job (
  id text primary key,
  url text not null,
  host text not null,
  feed text,
  entry jsonb not null,
  revision text,
  state text not null default 'waiting' check (state in ('waiting', 'working', 'done', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  owner text,
  leased_until timestamptz,
  code text,
  message text,
  etag text,
  last_modified text,
  validated_url text,
  queued_at timestamptz not null default now(),
  settled_at timestamptz
);
create index if not exists intake_job_open on intake_job (host, due_at) where state in ('waiting', 'working');
create index if not exists intake_job_failed on intake_job (settled_at) where state = 'failed';
create table if not exists intake_host (
  host text primary key,
  free_at timestamptz not null default now(),
  owner text,
  leased_until timestamptz
);
create table if not exists intake_feed (
  url text primary key,
  etag text,
  last_modified text,
  validated_url text,
  checked_at timestamptz not null default now(),
  rest_until timestamptz not null default now(),
  code text,
  message text
);
create table if not exists intake_address (
  address text primary key,
  job text not null
);
end $tables$`

/** Creates the queue's tables where they are missing, and frees what workers of this machine held when they were killed. */
export async function prepareQueue(executeSql: ExecuteSql): Promise<void> {
  await executeSql(tables)
  await freeDeadLeases(executeSql)
}
