import type { EntitySummary, EntityView } from '@lagebild/schema'
import { formatInterval } from './format-day.ts'
import { counted } from './format-happening.ts'
import { paint } from './paint.ts'

/** An entity in a line of a list. */
export function formatEntity({ party, articles, happenings, firstReported, lastReported }: EntitySummary): string {
  const other = [...new Set(Object.values(party.names))].filter((name) => name !== party.name)
  const about = [party.role, party.kind, party.country].filter(Boolean).join(', ')
  const days = formatInterval(firstReported, lastReported)
  return [
    `${paint('bold', party.name)}${other.length > 0 ? ` (${other.join(', ')})` : ''}  ${about}`,
    `    ${counted(happenings, 'happening')}, ${counted(articles, 'article')}${days ? `, ${days}` : ''}`,
    `    ${paint('dim', party.key)}`,
  ].join('\n')
}

/** The page of facts of an entity. */
export function formatEntityPage({ summary, spellings, roles, counterparts }: EntityView): string {
  const parts = [
    formatEntity(summary),
    `${paint('bold', 'Spellings')}\n${spellings
      .map(
        ({ name, languages, articles }) =>
          `  ${name}  ${paint('dim', `${languages.join(', ')}, ${counted(articles, 'article')}`)}`,
      )
      .join('\n')}`,
    roles.length > 0
      ? `${paint('bold', 'Roles')}\n${roles
          .map(
            ({ title, firstReported, lastReported }) =>
              `  ${title}  ${paint('dim', formatInterval(firstReported, lastReported) ?? '')}`,
          )
          .join('\n')}`
      : '',
    counterparts.length > 0
      ? `${paint('bold', 'With whom')}\n${counterparts
          .slice(0, 15)
          .map(
            ({ party, happenings, cooperation, conflict }) =>
              `  ${party.name}  ${counted(happenings, 'happening')}, ${paint('dim', `cooperation ${cooperation}, conflict ${conflict}`)}`,
          )
          .join('\n')}`
      : '',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
