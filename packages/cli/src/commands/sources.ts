import { formatSource } from '../output/format-source.ts'
import { listCommand } from './list-command.ts'

export const sourcesCommand = listCommand({
  name: 'sources',
  summary: 'list who says so: how often first, alone, corroborated, contradicted',
  about: `Lists the origins of what is said, those with most claims first. first: before any other origin; alone: no other origin says
anything of it; corroborated: another independent origin says the same; contradicted: another account excludes what it says.`,
  examples: ['lagebild sources', 'lagebild sources --party PRK --party RUS --since 2024-11-01'],
  ask: (queries, filter, page) => queries.sources(filter, page),
  format: formatSource,
})
