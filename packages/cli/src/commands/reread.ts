import { exportArchive } from '@lagebild/archive'
import { withStore } from '../open-store.ts'
import { startProgress } from '../output/progress.ts'
import { UsageError } from '../usage-error.ts'
import { openReader } from '../wiring.ts'
import type { Command } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Reads all articles of the record again with the present reader, every version of them.

Usage: lagebild reread [--json] [--store FOLDER]

  --json          prints {"articles","reread"} when it is done
  --store FOLDER  the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder

It can be stopped and started again: what a newer reader has read stays.

Example:
  lagebild reread
`

export const rereadCommand: Command = {
  name: 'reread',
  summary: 'read all articles again with the present reader',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('reread', args, {
      json: { type: 'boolean' },
      store: { type: 'string' },
    })
    if (positionals.length > 0) throw new UsageError('reread takes options only', 'reread')
    await withStore(values.store, async ({ archive }) => {
      const { total } = await archive.database
        .selectFrom('article_versions')
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const reader = await openReader()
      const progress = startProgress('read again', total)
      let [articles, reread] = [0, 0]
      try {
        for await (const line of exportArchive(archive.database)) {
          if (line.line !== 'reading') continue
          const reading = await reader.read(line.reading.article)
          const { outcome } = await archive.add(reading, line.retrieved === null ? {} : { retrieved: line.retrieved })
          articles += 1
          if (outcome !== 'known') reread += 1
          progress.advance()
        }
      } finally {
        progress.end()
        await reader.close()
      }
      process.stdout.write(
        values.json
          ? `${JSON.stringify({ articles, reread })}\n`
          : `${articles} read again, ${reread} of them with other results.\n`,
      )
    })
  },
}
