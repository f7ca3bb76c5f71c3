import { formatArticle } from '../output/format-story.ts'
import { listCommand } from './list-command.ts'

export const articlesCommand = listCommand({
  name: 'articles',
  summary: 'list the articles of the record',
  about:
    'Lists articles by the day they were published, the latest first, with their versions and whether one is nearly a copy of another.',
  examples: ['lagebild articles --words soldiers', 'lagebild articles --party PRK --since 2024-11-18'],
  ask: (queries, filter, page) => queries.articles(filter, page),
  format: formatArticle,
})
