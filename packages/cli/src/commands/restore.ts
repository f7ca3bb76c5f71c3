import { restoreBackup } from '@lagebild/archive'
import { archivePlace } from '../archive-place.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Makes an archive of a backup, in a place where there is none.

Usage: lagebild restore FILE [--store FOLDER]

  --store FOLDER  the new archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

Example:
  lagebild restore record-2024-11-21.tar.gz --store restored
`

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'make an archive of a backup',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('restore', args, { store: { type: 'string' } })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new UsageError('restore takes one FILE', 'restore')
    await restoreBackup(file, archivePlace(values.store))
    process.stdout.write(`The backup ${file} was restored.\n`)
  },
}
