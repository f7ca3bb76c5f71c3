import { withStore } from '../open-store.ts'
import { formatHit } from '../output/format-hit.ts'
import { formatPage } from '../output/format-page.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { pageHelp, pageOptions, readPage, storeHelp } from './filter-options.ts'
import { parseOptions } from './parse-options.ts'

const help = `Finds words in the record: entities and sources of that name, happenings that are told with them, and articles, the latest first.

Usage: lagebild search WORDS [options]

Words are found in their other forms too, in the language of each article. "two words" in quotes must follow each other; -word must not
be there; or stands between alternatives.

${pageHelp}${storeHelp}
Examples:
  lagebild search Charterflug
  lagebild search '"trade protocol" or Handelsprotokoll' --json
`

export const searchCommand: Command = {
  name: 'search',
  summary: 'find words in articles, happenings and names',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('search', args, {
      ...pageOptions,
      json: { type: 'boolean' },
      store: { type: 'string' },
    })
    const words = positionals.join(' ').trim()
    if (words === '') throw new UsageError('search takes words', 'search')
    const page = readPage('search', values)
    await withStore(values.store, async ({ queries }) => {
      const found = await queries.search(words, page)
      process.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : formatPage(found, formatHit))
    })
  },
}
