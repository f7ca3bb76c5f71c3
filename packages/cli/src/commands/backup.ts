import { withStore } from '../open-store.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Writes a backup of the archive to a file.

Usage: lagebild backup FILE [--store FOLDER]

  --store FOLDER  the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

Example:
  lagebild backup record-2024-11-21.tar.gz
`

export const backupCommand: Command = {
  name: 'backup',
  summary: 'write a backup of the archive',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('backup', args, { store: { type: 'string' } })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new UsageError('backup takes one FILE', 'backup')
    await withStore(values.store, ({ archive }) => archive.backUp(file))
    process.stdout.write(`The backup is in ${file}.\n`)
  },
}
