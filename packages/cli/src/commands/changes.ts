import { formatChange } from '../output/format-change.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'
import { listCommand } from './list-command.ts'

const list = (since: string): Command =>
  listCommand({
    name: 'changes',
    summary: 'list what articles since a day have changed',
    about: `Lists what articles published after a day changed, the latest first: new happenings, further origins, contradictions, denials,
confirmations, other amounts. Give the day first; --since and --until are about when it happened.`,
    examples: ['lagebild changes 2024-11-20 --party PRK', 'lagebild changes 2024-11-20 --json'],
    ask: (queries, filter, page) => queries.changes(filter, since, page),
    format: formatChange,
  })

const { name, summary, help } = list('')

export const changesCommand: Command = {
  name,
  summary,
  help: help.replace('lagebild changes [options]', 'lagebild changes DAY [options]'),
  run: async ([day, ...rest]) => {
    if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new UsageError('changes takes a day as YYYY-MM-DD first', 'changes')
    await list(day).run(rest)
  },
}
