import { formatHappening } from '../output/format-happening.ts'
import { listCommand } from './list-command.ts'

export const happeningsCommand = listCommand({
  name: 'happenings',
  summary: 'list what happened, with who says so and where accounts differ',
  about: `Lists happenings, the latest first: one real event each, however many articles tell it, with the independent origins that
say so. "lagebild show ID" shows one with all its accounts.`,
  examples: [
    'lagebild happenings --party PRK --party RUS --since 2024-11-18',
    'lagebild happenings --party "Kim Jong Un" --type CONSULT',
    'lagebild happenings --contested --json',
  ],
  ask: (queries, filter, page) => queries.happenings(filter, page),
  format: formatHappening,
})
