import { rebuildRecord } from '@lagebild/archive'
import { withStore } from '../open-store.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Makes the record again from the readings, without reading the articles again: happenings, entities, stories.

Usage: lagebild rebuild [--store FOLDER]

  --store FOLDER  the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

Needed after an update that merges claims in another way. All of it is made or, when cut off, nothing is changed.

Example:
  lagebild rebuild
`

export const rebuildCommand: Command = {
  name: 'rebuild',
  summary: 'make the record again from the readings',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('rebuild', args, { store: { type: 'string' } })
    if (positionals.length > 0) throw new UsageError('rebuild takes options only', 'rebuild')
    await withStore(values.store, ({ archive }) => rebuildRecord(archive.database))
    process.stdout.write('The record was made again.\n')
  },
}
