import type { ArticleView, Happening, Story } from '@lagebild/schema'
import { type Query, useQuery } from '../../data/use-query.ts'

/** More of a story than this is rarely read through. */
const most = 60

export interface StoryParts {
  readonly story: Story
  readonly articles: readonly ArticleView['summary'][]
  readonly happenings: readonly Happening['summary'][]
}

/** A story with its articles and happenings. */
export function useStory(id: string): Query<StoryParts | null> {
  return useQuery(`story/${id}`, async (client) => {
    const story = await client.story(id)
    if (!story) return null
    const [articles, happenings] = await Promise.all([
      Promise.all(story.articles.slice(0, most).map((article) => client.article(article))),
      Promise.all(story.happenings.slice(0, most).map((happening) => client.happening(happening))),
    ])
    return {
      story,
      articles: articles.flatMap((article) => article?.summary ?? []),
      happenings: happenings.flatMap((happening) => happening?.summary ?? []),
    }
  })
}
