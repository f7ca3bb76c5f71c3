import { entityKinds } from '@lagebild/schema'
import { withStore } from '../open-store.ts'
import { formatEntity } from '../output/format-entity.ts'
import { formatPage } from '../output/format-page.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { pageHelp, pageOptions, readPage, storeHelp } from './filter-options.ts'
import { parseOptions } from './parse-options.ts'

const help = `Lists states, persons, bodies and places, those of most happenings first. "lagebild show KEY" shows one.

Usage: lagebild entities [NAME] [options]

NAME matches any spelling of a name, also with small mistakes.

  --kind KIND        ${entityKinds.join(', ')}
  --country CODE     of which country: PRK
${pageHelp}${storeHelp}
Examples:
  lagebild entities Kozlow
  lagebild entities --kind person --country RUS --json
`

export const entitiesCommand: Command = {
  name: 'entities',
  summary: 'list states, persons, bodies and places by how much they do',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('entities', args, {
      ...pageOptions,
      kind: { type: 'string' },
      country: { type: 'string' },
      json: { type: 'boolean' },
      store: { type: 'string' },
    })
    const kind = values.kind === undefined ? null : entityKinds.find((each) => each === values.kind)
    if (kind === undefined)
      throw new UsageError(`--kind is one of ${entityKinds.join(', ')}, not "${values.kind}"`, 'entities')
    const page = readPage('entities', values)
    const query = { words: positionals.join(' ') || null, kind, country: values.country?.toUpperCase() ?? null }
    await withStore(values.store, async ({ queries }) => {
      const found = await queries.entities(query, page)
      process.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : formatPage(found, formatEntity))
    })
  },
}
