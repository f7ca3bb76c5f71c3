import { formatExchange } from '../output/format-ledger.ts'
import { listCommand } from './list-command.ts'

export const exchangesCommand = listCommand({
  name: 'exchanges',
  summary: 'list what moved from whom to whom, and how much by whose word',
  about: `Prints the ledger: what moved between parties, the latest first. Amounts stay as each origin gives them; nothing is averaged.`,
  examples: ['lagebild exchanges --party PRK --kind troops', 'lagebild exchanges --party ROU --party EGY --json'],
  ask: (queries, filter, page) => queries.exchanges(filter, page),
  format: formatExchange,
})
