import type { Account, Difference, Happening, OriginTree } from '@lagebild/schema'
import { formatDay } from './format-day.ts'
import { formatHappening, formatOrigin, formatOrigins } from './format-happening.ts'
import { paint } from './paint.ts'

/** Others that are shown; --json has all that the record knows of. */
const mostRelated = 8

/** Everything about one happening: who says what from where, in which accounts differ, how the story changed, and what belongs to it. */
export function formatHappeningPage(happening: Happening): string {
  const { summary, accounts, differences, history, merges, related } = happening
  const changes = history.filter(({ attribute }) => attribute !== null)
  const parts = [
    formatHappening(summary),
    section('Accounts', accounts.map(formatAccount)),
    section('Differences', differences.filter(({ standing }) => standing !== 'agreed').map(formatDifference)),
    section(
      'Changes',
      changes.map(
        ({ day, origin, attribute, text, previous }) =>
          `  ${day ? formatDay(day) : 'no day'}  ${formatOrigin(origin)}: ${attribute} ${previous} → ${text}`,
      ),
    ),
    section('Joined because of', distinctReasons(merges)),
    section(
      'Belongs to it',
      related
        .slice(0, mostRelated)
        .map(
          ({ happening: other, reasons }) =>
            `${indent(formatHappening(other))}\n      ${paint('dim', inWords(reasons))}`,
        ),
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `${paint('bold', title)}\n${lines.join('\n')}` : ''

const indent = (text: string): string => text.replace(/^/gm, '  ')

function formatAccount({ origin, tree, certainty, polarity, firstReported, claims }: Account): string {
  const standing = [polarity === 'negative' ? 'not' : '', certainty].filter(Boolean).join(' ')
  const head = `  ${paint('bold', formatOrigin(origin))}  ${standing}${firstReported ? `, first on ${formatDay(firstReported)}` : ''}`
  const told = claims.map(
    ({ quote, outlet, published }) =>
      `    “${quote.replace(/\s+/g, ' ')}” ${paint('dim', [outlet, published && formatDay(published)].filter(Boolean).join(', '))}`,
  )
  const passed = formatTree(tree, '    ')
  return [head, ...told, ...(passed ? [passed] : [])].join('\n')
}

/** `passed on by TASS, by Agentur Nordlicht`, a step further in for each hand it went through. */
function formatTree({ passedOnBy }: OriginTree, margin: string): string {
  return passedOnBy
    .map((branch) =>
      [`${margin}${paint('dim', 'passed on by')} ${formatOrigin(branch.source)}`, formatTree(branch, `${margin}  `)]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n')
}

export function formatDifference({ attribute, of, standing, values }: Difference): string {
  const title = `  ${of ? `${attribute} of ${of}` : attribute}: ${standing === 'contested' ? paint('red', standing) : standing}`
  const lines = values.map(
    ({ text, origins, since, until }) =>
      `    ${text}  ${paint('dim', `${formatOrigins(origins)}${since ? `, since ${formatDay(since)}` : ''}${until ? `, until ${formatDay(until)}` : ''}`)}`,
  )
  return [title, ...lines].join('\n')
}

function distinctReasons(merges: Happening['merges']): string[] {
  const all = merges.flatMap(({ reasons }) => reasons).map(({ code, detail }) => `  ${code}: ${detail}`)
  return [...new Set(all)].sort()
}

const inWords = (reasons: Happening['related'][number]['reasons']): string =>
  reasons.map(({ code, detail }) => `${code}: ${detail}`).join('; ')
