import { Bell } from '../queue/bell.ts'
import { countJobs } from '../queue/count-jobs.ts'
import { prepareQueue } from '../queue/prepare-queue.ts'
import { takeJob, untilNextJob } from '../queue/take-job.ts'
import { runTogether } from './run-together.ts'
import { visitFeed } from './visit-feed.ts'
import type { WatchOptions } from './watch-options.ts'
import { workJob } from './work-job.ts'

/** A watch of one round waits so long for a host that rests or an article that is tried again, in milliseconds. */
const patience = 60_000
/** Other processes may queue at any time; what this one queues wakes its workers at once. */
const longestNap = 10_000
const shortestNap = 50
const usualWorkers = 4

/**
 * Watches feeds: queues their new entries, fetches the articles, and hands each to `store`. Everything that is to be done stands in the database,
 * so that a watch that was killed goes on where it was. Resolves at the end of the only round, or when `signal` has ended it and all work is put
 * down; rejects where the database fails.
 */
export async function watchFeeds(given: WatchOptions): Promise<void> {
  const { executeSql, onEvent, every, workers = usualWorkers } = given
  await prepareQueue(executeSql)
  const bell = new Bell()
  let isVisiting = true

  async function visitFeeds(options: WatchOptions): Promise<void> {
    const feeds = [...options.feeds]
    const visitNext = async (): Promise<void> => {
      for (let feed = feeds.shift(); feed !== undefined && !options.signal?.aborted; feed = feeds.shift()) {
        const event = await visitFeed(feed, options)
        if (event) onEvent?.(event)
        bell.ring()
      }
    }
    await Promise.all(Array.from({ length: workers }, visitNext))
    onEvent?.({ event: 'round', ...(await countJobs(executeSql)) })
  }

  async function visitInRounds(options: WatchOptions): Promise<void> {
    await visitFeeds(options)
    while (every !== null && !options.signal?.aborted) {
      await new Bell().wait(every, options.signal)
      if (!options.signal?.aborted) await visitFeeds(options)
    }
    isVisiting = false
    bell.ring()
  }

  async function workJobs(options: WatchOptions): Promise<void> {
    while (!options.signal?.aborted) {
      const rung = bell.count
      const job = await takeJob(executeSql)
      if (job) {
        const event = await workJob(job, options)
        if (event) onEvent?.(event)
        bell.ring()
        continue
      }
      const next = await untilNextJob(executeSql)
      if (!isVisiting && (next === null || next > patience)) return
      if (bell.count === rung)
        await bell.wait(Math.min(longestNap, Math.max(shortestNap, next ?? longestNap)), options.signal)
    }
  }

  await runTogether(
    [visitInRounds, ...Array.from({ length: workers }, () => workJobs)].map(
      (task) => (signal) => task({ ...given, signal }),
    ),
    given.signal,
  )
  if (every === null && !given.signal?.aborted) onEvent?.({ event: 'end', ...(await countJobs(executeSql)) })
}
