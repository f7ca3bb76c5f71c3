import { contentId } from './content-id.ts'

/** What stories are made of: an article with the happenings that other articles tell too. */
export interface StoryArticle {
  readonly id: string
  readonly day: string | null
  /** Happenings that it tells, and how many articles tell each. */
  readonly happenings: ReadonlyMap<string, number>
}

/** Days within which two articles are about one run of news. */
const storyReach = 7
const dayLength = 86_400_000

/**
 * Whether two articles are about one run of news: close in time, and sharing happenings. One that two articles alone share says more than
 * one that everybody tells.
 */
export function tellSameStory(a: StoryArticle, b: StoryArticle): boolean {
  if (a.day !== null && b.day !== null && Math.abs(Date.parse(a.day) - Date.parse(b.day)) > storyReach * dayLength)
    return false
  const shared = [...a.happenings.keys()].filter((id) => b.happenings.has(id)).length
  const smaller = Math.min(a.happenings.size, b.happenings.size)
  return shared >= 2 || (shared === 1 && smaller <= 2)
}

/** The id of a story whose smallest article this is. */
export const storyId = (articleId: string): string => contentId('story', [articleId])

/** Stories: articles that hang together by pairs. The id is made of the smallest article id; articles alone are no story. */
export function groupStories(
  articles: readonly StoryArticle[],
): { readonly id: string; readonly articles: string[] }[] {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))
  const seen = new Set<string>()
  const stories: { id: string; articles: string[] }[] = []
  for (const start of sorted) {
    if (seen.has(start.id)) continue
    const members = [start]
    seen.add(start.id)
    for (const member of members)
      for (const other of sorted)
        if (!seen.has(other.id) && tellSameStory(member, other)) {
          seen.add(other.id)
          members.push(other)
        }
    if (members.length > 1) stories.push({ id: storyId(start.id), articles: members.map(({ id }) => id).sort() })
  }
  return stories
}
