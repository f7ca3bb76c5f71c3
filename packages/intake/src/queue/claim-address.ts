import { addressKey } from '../fetch/canonical-url.ts'
import type { ExecuteSql } from './execute-sql.ts'
import type { Job } from './job.ts'

/** Gives a canonical address to the first job that names it. False where another job has it, whose article this one is then. */
export async function claimAddress(executeSql: ExecuteSql, job: Job, address: string): Promise<boolean> {
  // The update changes nothing, but returns the row that is there.
  const { rows } = await executeSql(
    `insert into intake_address as kept (address, job) values ($1, $2)
     on conflict (address) do update set job = kept.job returning job`,
    [addressKey(address), job.id],
  )
  return rows[0]?.['job'] === job.id
}
