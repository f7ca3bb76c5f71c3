import { openArchive } from '@lagebild/archive'
import { type FailedJob, listFailedJobs, prepareQueue, retryFailedJobs } from '@lagebild/intake'
import { InputError } from '@lagebild/schema'
import { archivePlace } from '../archive-place.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Lists the articles of watched feeds that could not be had, each with its reason.

Usage: lagebild failed [--retry ID]… [--retry-all] [--json] [--store FOLDER]

  --retry ID       queues an article again; the beginning of the id is enough
  --retry-all      queues all of them again
  --json           one line of JSON for each article
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
    const archive = await openArchive(archivePlace(values.store))
    try {
      const executeSql = archive.execute
      await prepareQueue(executeSql)
      if (wanted === undefined) print(await listFailedJobs(executeSql), values.json === true)
      else printQueued(await retryFailedJobs(executeSql, wanted), wanted, values.json === true)
    } finally {
      await archive.close()
    }
  },
}

function print(jobs: readonly FailedJob[], asJson: boolean): void {
  if (asJson) {
    for (const job of jobs) process.stdout.write(`${JSON.stringify(job)}\n`)
    return
  }
  if (jobs.length === 0) process.stdout.write('Nothing failed.\n')
  for (const { id, url, title, message, code, failedAt, attempts } of jobs)
    process.stdout.write(
      `${id}  ${title ?? url}\n  ${url}\n  ${message} [${code}] ${failedAt}, ${attempts} ${attempts === 1 ? 'try' : 'tries'}\n`,
    )
}

function printQueued(ids: readonly string[], wanted: readonly string[] | 'all', asJson: boolean): void {
  const missing = wanted === 'all' ? [] : wanted.filter((id) => !ids.some((found) => found.startsWith(id)))
  if (missing.length > 0) throw new InputError('no-such-failure', `no failed article has the id ${missing.join(', ')}`)
  process.stdout.write(asJson ? `${JSON.stringify({ queued: ids })}\n` : `${ids.length} queued again\n`)
}
