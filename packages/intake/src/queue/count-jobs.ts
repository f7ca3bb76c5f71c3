import type { ExecuteSql } from './execute-sql.ts'

/** How many articles are still to be fetched, were archived, and failed for good. */
export interface QueueCounts {
  readonly waiting: number
  readonly done: number
  readonly failed: number
}

export async function countJobs(executeSql: ExecuteSql): Promise<QueueCounts> {
  const { rows } = await executeSql(
    `select count(*) filter (where state in ('waiting', 'working'))::integer waiting,
       count(*) filter (where state = 'done')::integer done, count(*) filter (where state = 'failed')::integer failed
     from intake_job`,
  )
  const row = rows[0] ?? {}
  return { waiting: Number(row['waiting']), done: Number(row['done']), failed: Number(row['failed']) }
}
