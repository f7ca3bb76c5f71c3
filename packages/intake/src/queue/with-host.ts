import { Bell } from './bell.ts'
import type { ExecuteSql } from './execute-sql.ts'
import { leaseSeconds } from './take-job.ts'
import { workerName } from './worker-name.ts'

/** How often a host that is lent to another worker is asked for, in milliseconds. */
const nap = 500

/** Runs `task` while this worker alone speaks to the host, among all that share the queue; `restOf` says how long the host rests afterwards. */
export async function withHost<Result>(
  executeSql: ExecuteSql,
  host: string,
  task: () => Promise<Result>,
  restOf: () => number,
  signal?: AbortSignal,
): Promise<Result> {
  // Not the name of the process: its articles at the same host wait as well.
  const owner = `${workerName()} feed`
  await executeSql('insert into intake_host (host) values ($1) on conflict do nothing', [host])
  while (!(await lendHost(executeSql, host, owner))) {
    await new Bell().wait(nap, signal)
    signal?.throwIfAborted()
  }
  try {
    return await task()
  } finally {
    await executeSql(
      `update intake_host set owner = null, leased_until = null, free_at = now() + $3::float8 * interval '1 millisecond'
       where host = $1 and owner = $2`,
      [host, owner, restOf()],
    )
  }
}

async function lendHost(executeSql: ExecuteSql, host: string, owner: string): Promise<boolean> {
  const { rows } = await executeSql(
    `update intake_host set owner = $2, leased_until = now() + $3::integer * interval '1 second'
     where host = $1 and free_at <= now() and (leased_until is null or leased_until <= now()) returning host`,
    [host, owner, leaseSeconds],
  )
  return rows.length > 0
}
