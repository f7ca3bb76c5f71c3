import type { Page, PageRequest, RecordFilter, RecordQueries } from '@lagebild/schema'
import { withStore } from '../open-store.ts'
import { formatPage } from '../output/format-page.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { filterHelp, filterOptions, pageHelp, pageOptions, readFilter, readPage, storeHelp } from './filter-options.ts'
import { parseOptions } from './parse-options.ts'

interface ListCommand<Item> {
  readonly name: string
  readonly summary: string
  /** What the list is and how to read its lines. */
  readonly about: string
  readonly examples: readonly string[]
  readonly ask: (queries: RecordQueries, filter: RecordFilter, page: PageRequest) => Promise<Page<Item>>
  readonly format: (item: Item) => string
}

/** A command that prints a page of something in a part of the record. */
export function listCommand<Item>({ name, summary, about, examples, ask, format }: ListCommand<Item>): Command {
  return {
    name,
    summary,
    help: `${about}

Usage: lagebild ${name} [options]

${filterHelp}${pageHelp}${storeHelp}
Examples:
${examples.map((example) => `  ${example}\n`).join('')}`,
    run: async (args) => {
      const { values, positionals } = parseOptions(name, args, {
        ...filterOptions,
        ...pageOptions,
        json: { type: 'boolean' },
        store: { type: 'string' },
      })
      if (positionals.length > 0) throw new UsageError(`${name} takes options only, not "${positionals[0]}"`, name)
      const page = readPage(name, values)
      await withStore(values.store, async ({ queries }) => {
        const found = await ask(queries, await readFilter(name, values, queries), page)
        process.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : formatPage(found, format))
      })
    },
  }
}
