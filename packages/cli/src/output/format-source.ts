import type { SourceView } from '@lagebild/schema'
import { counted, formatOrigin } from './format-happening.ts'
import { paint } from './paint.ts'

/** A source with how it stands in the record. */
export function formatSource(source: SourceView): string {
  const { origin, articles, claims, happenings, first, alone, corroborated, contradicted, outlets } = source
  return [
    `${paint('bold', formatOrigin(origin))}  ${counted(claims, 'claim')} on ${counted(happenings, 'happening')} in ${counted(articles, 'article')}`,
    `    first ${first}, alone ${alone}, corroborated ${corroborated}, contradicted ${contradicted}`,
    ...(outlets.length > 0
      ? [
          `    ${paint('dim', 'carried by')} ${outlets
            .slice(0, 5)
            .map(({ outlet, articles: many }) => `${outlet} (${many})`)
            .join(', ')}`,
        ]
      : []),
    `    ${paint('dim', origin.key)}`,
  ].join('\n')
}
