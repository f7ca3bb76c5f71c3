import { createHash } from 'node:crypto'
import { type Dossier, InputError, type RecordQueries } from '@lagebild/schema'
import { withStore } from '../open-store.ts'
import { formatChange } from '../output/format-change.ts'
import { formatDossier } from '../output/format-dossier.ts'
import { formatHappening } from '../output/format-happening.ts'
import { formatPage } from '../output/format-page.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { filterHelp, filterOptions, pageHelp, pageOptions, readFilter, readPage, storeHelp } from './filter-options.ts'
import { parseDay, parseOptions } from './parse-options.ts'

const help = `Keeps what you follow: saved queries with a name.

Usage: lagebild dossiers                       lists them
       lagebild dossiers save NAME [options]   saves a query; one of the same name is replaced
       lagebild dossiers show ID [options]     its happenings, the latest first
       lagebild dossiers show ID --new DAY     what articles published after a day changed
       lagebild dossiers remove ID

${filterHelp}${pageHelp}${storeHelp}
Examples:
  lagebild dossiers save "Korea and Russia" --party PRK --party RUS
  lagebild dossiers show dossier_5d0c1a --new 2024-11-20
`

const options = {
  ...filterOptions,
  ...pageOptions,
  new: { type: 'string' },
  json: { type: 'boolean' },
  store: { type: 'string' },
} as const
type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const dossiersCommand: Command = {
  name: 'dossiers',
  summary: 'keep and show what you follow: saved queries',
  help,
  run: async (args) => {
    const { values, positionals } = parseOptions('dossiers', args, options)
    const [verb = 'list', operand, ...others] = positionals
    const isRight = verb === 'list' ? operand === undefined : operand !== undefined && others.length === 0
    if (!['list', 'save', 'show', 'remove'].includes(verb) || !isRight)
      throw new UsageError('dossiers takes nothing, or save NAME, show ID, remove ID', 'dossiers')
    await withStore(values.store, async ({ queries }) => {
      process.stdout.write(await answer(verb, operand ?? '', values, queries))
    })
  },
}

async function answer(verb: string, operand: string, values: Values, queries: RecordQueries): Promise<string> {
  const print = (view: unknown, text: string): string =>
    values.json ? `${JSON.stringify(view, null, 2)}\n` : `${text.trimEnd()}\n`
  if (verb === 'save') {
    const dossier = { id: idOf(operand), name: operand, filter: await readFilter('dossiers', values, queries) }
    await queries.saveDossier(dossier)
    return print(dossier, formatDossier(dossier))
  }
  if (verb === 'list') {
    const dossiers = await queries.dossiers()
    return print(dossiers, dossiers.map(formatDossier).join('\n\n') || 'There are no dossiers.')
  }
  const dossier = await known(queries, operand)
  if (verb === 'remove') {
    await queries.removeDossier(dossier.id)
    return print(dossier, `The dossier "${dossier.name}" was removed.`)
  }
  const since = parseDay('dossiers', '--new', values.new)
  if (since) {
    const changes = await queries.changes(dossier.filter, since, readPage('dossiers', values))
    return print(changes, `${formatDossier(dossier)}\n\n${formatPage(changes, formatChange)}`)
  }
  const page = await queries.happenings(dossier.filter, readPage('dossiers', values))
  return print(page, `${formatDossier(dossier)}\n\n${formatPage(page, formatHappening)}`)
}

async function known(queries: RecordQueries, id: string): Promise<Dossier> {
  const dossier = await queries.dossier(id)
  if (!dossier) throw new InputError('no-such-dossier', `there is no dossier with the id "${id}"`)
  return dossier
}

/** The same name is the same dossier. */
const idOf = (name: string): string =>
  `dossier_${createHash('sha256').update(name.trim().toLowerCase()).digest('hex').slice(0, 12)}`
