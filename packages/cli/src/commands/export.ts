import { exportArchive } from '@lagebild/archive'
import { withStore } from '../open-store.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'
import { waitForPipe } from './wait-for-pipe.ts'

const help = `Prints everything the archive holds as JSONL: readings with their articles, dossiers, then the record made of them.

Usage: lagebild export [--store FOLDER]

  --store FOLDER  the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

"lagebild import" makes the same archive of it, on another machine or from a folder into PostgreSQL.

Example:
  lagebild export | gzip > record.jsonl.gz
`

export const exportCommand: Command = {
  name: 'export',
  summary: 'print everything as JSONL',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('export', args, { store: { type: 'string' } })
    if (positionals.length > 0) throw new UsageError('export takes options only', 'export')
    await withStore(values.store, async ({ archive }) => {
      for await (const line of exportArchive(archive.database))
        await waitForPipe(process.stdout.write(`${JSON.stringify(line)}\n`))
    })
  },
}
