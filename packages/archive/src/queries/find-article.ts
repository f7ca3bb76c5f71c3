import type { ArticleView } from '@lagebild/schema'
import { articleHistory } from '../articles/article-history.ts'
import type { ParagraphChange } from '../articles/compare-paragraphs.ts'
import { currentReading } from '../articles/current-reading.ts'
import { nearDuplicates } from '../articles/near-duplicates.ts'
import type { Database } from './database.ts'
import { summarizeArticles } from './summarize-articles.ts'

/** An article with its reading, its versions and what the record made of its claims, or null. */
export async function findArticle(database: Database, id: string): Promise<ArticleView | null> {
  const current = await currentReading(database, id)
  const summary = (await summarizeArticles(database, [id])).get(id)
  if (!current || !summary) return null
  const placed = await database
    .selectFrom('happening_facts')
    .innerJoin('facts', 'facts.id', 'happening_facts.fact_id')
    .select(['claim', 'happening_id'])
    .where('happening_facts.article_id', '=', id)
    .orderBy('claim')
    .execute()
  const history = await articleHistory(database, id)
  const copies = await nearDuplicates(database, id)
  const copySummaries = await summarizeArticles(
    database,
    copies.map(({ article }) => article),
  )
  const stories = await database
    .selectFrom('story_articles')
    .select('story_id')
    .where('article_id', '=', id)
    .orderBy('story_id')
    .execute()
  return {
    summary,
    reading: current.reading,
    happenings: Object.fromEntries(placed.map(({ claim, happening_id }) => [claim, happening_id])),
    // Each with what the version after it brought and took away.
    versions: history.slice(0, -1).map((version, index) => ({
      id: version.version,
      published: version.published,
      ...changesTo(history[index + 1]?.paragraphs ?? []),
    })),
    copies: copies.flatMap(({ article, similarity }) => {
      const copy = copySummaries.get(article)
      return copy ? [{ article: copy, likeness: similarity }] : []
    }),
    stories: stories.map(({ story_id }) => story_id),
  }
}

/** The paragraphs that a version brought and took away; an edited one did both. */
function changesTo(paragraphs: readonly ParagraphChange[]): { added: string[]; removed: string[] } {
  return {
    added: paragraphs.flatMap((change) => (change.change === 'removed' ? [] : [change.after])),
    removed: paragraphs.flatMap((change) => (change.change === 'added' ? [] : [change.before])),
  }
}
