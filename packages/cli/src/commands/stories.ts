import { formatStory } from '../output/format-story.ts'
import { listCommand } from './list-command.ts'

export const storiesCommand = listCommand({
  name: 'stories',
  summary: 'list runs of news: articles that tell the same happenings',
  about: 'Lists stories, those of the latest day first: the articles about one run of news, in both languages.',
  examples: ['lagebild stories --since 2024-11-01', 'lagebild stories --words "Charterflüge"'],
  ask: (queries, filter, page) => queries.stories(filter, page),
  format: formatStory,
})
