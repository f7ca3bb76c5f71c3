import type { ArticleSummary, Story } from '@lagebild/schema'
import { formatDay, formatInterval } from './format-day.ts'
import { counted, partyName } from './format-happening.ts'
import { paint } from './paint.ts'

/** A story in a line of a list. */
export function formatStory(story: Story): string {
  const days = formatInterval(story.from, story.to)
  return [
    `${paint('bold', story.title)}${days ? `  ${days}` : ''}`,
    `    ${counted(story.articles.length, 'article')}, ${counted(story.outlets.length, 'outlet')}, ${counted(story.happenings.length, 'happening')}, ${counted(story.origins, 'origin')}, ${story.languages.join(' and ')}`,
    `    ${story.parties.map(partyName).join(', ')}`,
    `    ${paint('dim', story.id)}`,
  ].join('\n')
}

/** An article in a line of a list. */
export function formatArticle({ id, title, outlet, published, claims, versions, copyOf }: ArticleSummary): string {
  return [
    `${paint('bold', title ?? 'without a title')}  ${[outlet, published && formatDay(published)].filter(Boolean).join(', ')}`,
    `    ${counted(claims, 'claim')}${versions > 1 ? `, ${versions} versions` : ''}${copyOf ? `, nearly a copy of ${copyOf.article} (${copyOf.reason})` : ''}`,
    `    ${paint('dim', id)}`,
  ].join('\n')
}
