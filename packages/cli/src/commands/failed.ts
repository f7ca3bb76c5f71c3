import { type ExecuteSql, listFailedFeeds, listFailedJobs, prepareQueue, retryFailedJobs } from '@lagebild/intake'
import { InputError } from '@lagebild/schema'
import { withStore } from '../open-store.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Lists the articles of watched feeds that could not be had, and the feeds whose last visit failed, each with its reason.

Usage: lagebild failed [--retry ID]… [--retry-all] [--json] [--store FOLDER]

  --retry ID       queues an article again; the beginning of the id is enough
  --retry-all      queues all of them again
  --json           one line of JSON for each article and feed
  --store FOLDER   the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

The next "lagebild watch" fetches what is queued.
`

export const failedCommand: Command = {
  name: 'failed',
  summary: 'list what could not be fetched and why, and queue it again',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('failed', args, {
      retry: { type: 'string', multiple: true },
      'retry-all': { type: 'boolean' },
      json: { type: 'boolean' },
      store: { type: 'string' },
    })
    if (positionals.length > 0) throw new UsageError('failed takes no file; ids follow --retry', 'failed')
    if (values.retry && values['retry-all'])
      throw new UsageError('--retry and --retry-all exclude each other', 'failed')
    if (values.retry?.includes('')) throw new UsageError('--retry takes an id', 'failed')
    const wanted = values['retry-all'] ? 'all' : values.retry
    await withStore(values.store, async ({ archive }) => {
      await prepareQueue(archive.execute)
      if (wanted !== undefined)
        printQueued(await retryFailedJobs(archive.execute, wanted), wanted, values.json === true)
      else if (values.json) await printLines(archive.execute)
      else await printForPeople(archive.execute)
    })
  },
}

async function printLines(executeSql: ExecuteSql): Promise<void> {
  for (const job of await listFailedJobs(executeSql))
    process.stdout.write(`${JSON.stringify({ kind: 'article', ...job })}\n`)
  for (const feed of await listFailedFeeds(executeSql))
    process.stdout.write(`${JSON.stringify({ kind: 'feed', ...feed })}\n`)
}

async function printForPeople(executeSql: ExecuteSql): Promise<void> {
  const [jobs, feeds] = [await listFailedJobs(executeSql), await listFailedFeeds(executeSql)]
  if (jobs.length + feeds.length === 0) process.stdout.write('Nothing failed.\n')
  for (const { id, url, title, message, code, failedAt, attempts } of jobs)
    process.stdout.write(
      `${id}  ${title ?? url}\n  ${url}\n  ${message} [${code}] ${failedAt}, ${attempts} ${attempts === 1 ? 'try' : 'tries'}\n`,
    )
  for (const { url, message, code, failedAt } of feeds)
    process.stdout.write(`feed  ${url}\n  ${message} [${code}] ${failedAt}; the next round asks again\n`)
}

function printQueued(ids: readonly string[], wanted: readonly string[] | 'all', asJson: boolean): void {
  const missing = wanted === 'all' ? [] : wanted.filter((id) => !ids.some((found) => found.startsWith(id)))
  if (missing.length > 0) throw new InputError('no-such-failure', `no failed article has the id ${missing.join(', ')}`)
  process.stdout.write(asJson ? `${JSON.stringify({ queued: ids })}\n` : `${ids.length} queued again\n`)
}
