import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { importArchive } from '@lagebild/archive'
import { InputError } from '@lagebild/schema'
import { withStore } from '../open-store.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Adds everything of an export to the archive. The record follows from it; what is there already stays.

Usage: lagebild import FILE|- [--store FOLDER]

  --store FOLDER  the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

Example:
  gunzip -c record.jsonl.gz | lagebild import - --store postgres://localhost/record
`

export const importCommand: Command = {
  name: 'import',
  summary: 'add everything of an export',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('import', args, { store: { type: 'string' } })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new UsageError('import takes one FILE or -', 'import')
    await withStore(values.store, async ({ archive }) => {
      const readings = await importArchive(archive.database, linesOf(file))
      process.stdout.write(`${readings} readings imported.\n`)
    })
  },
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    throw new InputError('file-unreadable', `${file}: ${(error as NodeJS.ErrnoException).code ?? 'cannot be read'}`, {
      cause: error,
    })
  }
}
