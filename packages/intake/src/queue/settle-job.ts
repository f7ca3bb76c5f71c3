import type { Validators } from '../fetch/create-fetcher.ts'
import type { ExecuteSql } from './execute-sql.ts'
import type { Job, JobFailure } from './job.ts'

/** How a job ended; `rest` is for how many milliseconds its host wants to be left alone. */
export type JobOutcome =
  | { readonly state: 'done'; readonly rest: number; readonly validators: Validators | null }
  /** Tried again after `delay` milliseconds. */
  | { readonly state: 'waiting'; readonly rest: number; readonly delay: number; readonly failure: JobFailure }
  | { readonly state: 'failed'; readonly rest: number; readonly failure: JobFailure }
  /** Given back untried, because the worker stops. */
  | { readonly state: 'returned'; readonly rest: number }

/** Writes down how a job ended and gives its host free. A job that was lent to another worker meanwhile is left to that one. */
export async function settleJob(executeSql: ExecuteSql, { id, host, owner }: Job, outcome: JobOutcome): Promise<void> {
  const failure = 'failure' in outcome ? outcome.failure : null
  const validators = outcome.state === 'done' ? outcome.validators : null
  await executeSql(
    `with settled as (
       update intake_job set
         state = $4, owner = null, leased_until = null, settled_at = now(),
         due_at = now() + $5::float8 * interval '1 millisecond',
         attempts = attempts - $6::integer,
         code = $7, message = $8,
         validated_url = case when $4 = 'done' then $9 else validated_url end,
         etag = case when $4 = 'done' then $10 else etag end,
         last_modified = case when $4 = 'done' then $11 else last_modified end
       where id = $1 and owner = $3)
     update intake_host set owner = null, leased_until = null, free_at = now() + $12::float8 * interval '1 millisecond'
     where host = $2 and owner = $3`,
    [
      id,
      host,
      owner,
      outcome.state === 'returned' ? 'waiting' : outcome.state,
      outcome.state === 'waiting' ? outcome.delay : 0,
      outcome.state === 'returned' ? 1 : 0,
      failure?.code ?? null,
      failure?.message ?? null,
      validators?.url ?? null,
      validators?.etag ?? null,
      validators?.lastModified ?? null,
      outcome.rest,
    ],
  )
}
