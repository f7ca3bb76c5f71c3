import { InputError } from '@lagebild/schema'
import { fetchArticle } from '../fetch/fetch-article.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import { retryDelay } from '../fetch/retry-delay.ts'
import { claimAddress } from '../queue/claim-address.ts'
import type { JobFailure } from '../queue/job.ts'
import { type JobOutcome, settleJob } from '../queue/settle-job.ts'
import { leaseSeconds, renewLease, type takeJob } from '../queue/take-job.ts'
import { completeRecord } from './complete-record.ts'
import type { StoredArticle } from './stored-article.ts'
import type { WatchEvent } from './watch-event.ts'
import type { WatchOptions } from './watch-options.ts'

type TakenJob = NonNullable<Awaited<ReturnType<typeof takeJob>>>

/** With doubling waits from half a minute, the last try is about a quarter of an hour after the first. */
const mostAttempts = 6

/** Fetches, extracts and stores the article of a job and settles it; null where the watch ended first and the job was given back. */
export async function workJob(job: TakenJob, options: WatchOptions): Promise<WatchEvent | null> {
  const { executeSql, fetcher, signal } = options
  const settle = (outcome: JobOutcome) => settleJob(executeSql, job, outcome)
  const rest = () => fetcher.restOf(job.url)
  const renewing = setInterval(() => {
    // A renewal that fails shows at the next statement; until then the lease holds.
    renewLease(executeSql, job).catch(() => undefined)
  }, leaseSeconds * 300)
  try {
    // Only an article that kills its worker comes to be tried this often without having been settled.
    if (job.attempts > mostAttempts)
      throw new InputError('worker-lost', 'The program ended each time it tried this article.')
    const { event, validators } = await fetchAndStore(job, options)
    await settle({ state: 'done', rest: rest(), validators })
    return event
  } catch (error) {
    if (signal?.aborted && !(error instanceof InputError)) {
      await settle({ state: 'returned', rest: rest() })
      return null
    }
    const failure = failureOf(error)
    const { id, url } = job
    const retryAfter = error instanceof FetchError ? error.retryAfter : null
    if (isLasting(error) || job.attempts >= mostAttempts) {
      await settle({ state: 'failed', rest: Math.max(rest(), retryAfter ?? 0), failure })
      return { event: 'failed', id, url, ...failure }
    }
    const delay = retryDelay(
      job.attempts,
      retryAfter,
      options.firstRetry === undefined ? {} : { first: options.firstRetry },
    )
    // A server that asks for time asks for all of its pages.
    await settle({ state: 'waiting', rest: Math.max(rest(), retryAfter === null ? 0 : delay), delay, failure })
    return { event: 'postponed', id, url, ...failure, attempt: job.attempts, seconds: Math.round(delay / 1000) }
  } finally {
    clearInterval(renewing)
  }
}

async function fetchAndStore(job: TakenJob, { executeSql, fetcher, store, signal }: WatchOptions) {
  const { records, url, validators } = await fetchArticle(job.url, {
    fetcher,
    validators: job.validators,
    signal,
    tries: 1,
  })
  const stored: StoredArticle[] = []
  for (const record of records) {
    const isOurs = records.length > 1 || (await claimAddress(executeSql, job, record.canonicalUrl ?? url))
    if (isOurs) stored.push(await store(completeRecord(record, job.entry)))
  }
  const article = records[0]?.article
  const event: WatchEvent = {
    event: 'article',
    id: job.id,
    url: article?.url ?? url,
    title: article?.title ?? job.entry.title,
    outlet: article?.outlet ?? null,
    outcome: records.length === 0 ? 'unchanged' : stored.length === 0 ? 'duplicate' : 'stored',
    stored,
  }
  return { event, validators }
}

/** What intake refuses it refuses again; what is wrong with the connection, the store or the machine may pass. */
function isLasting(error: unknown): boolean {
  return error instanceof FetchError
    ? error.isLasting
    : error instanceof InputError && !/^(?:disk|archive|database)-/.test(error.code)
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof InputError) return { code: error.code, message: error.message }
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) }
}
