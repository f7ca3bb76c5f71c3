import type { Happening } from '@lagebild/schema'
import { formatHappening } from '../output/format-happening.ts'
import { formatDifference } from '../output/format-happening-page.ts'
import { listCommand } from './list-command.ts'

export const diffCommand = listCommand({
  name: 'diff',
  summary: 'list where accounts of one happening exclude each other',
  about: `Lists happenings that are contested, the latest first, with what each origin says and since when. Ranges that contain each other
(more than 10,000; about 12,000) are shown as wider, not as contested.`,
  examples: ['lagebild diff --party PRK --party RUS', 'lagebild diff --since 2024-11-01 --json'],
  ask: async (queries, filter, page) => {
    const found = await queries.happenings({ ...filter, contested: true }, page)
    const happenings = await Promise.all(found.items.map(({ id }) => queries.happening(id)))
    return { ...found, items: happenings.filter((happening) => happening !== null).map(onlyDifferences) }
  },
  format: ({ summary, differences }) => [formatHappening(summary), ...differences.map(formatDifference)].join('\n'),
})

/** A happening with what its accounts do not agree on. */
function onlyDifferences({ summary, differences }: Happening): Pick<Happening, 'summary' | 'differences'> {
  return { summary, differences: differences.filter(({ standing }) => standing !== 'agreed') }
}
