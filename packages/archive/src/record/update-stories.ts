import type { Story } from '@lagebild/schema'
import { sql, type Transaction } from 'kysely'
import { formatDays } from '../articles/format-range.ts'
import { groupStories, type StoryArticle, storyId, tellSameStory } from '../merge/group-stories.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { inChunks } from './in-chunks.ts'
import { summarizeStory } from './summarize-story.ts'

/** A happening that more articles tell is no mark of one story: everything about a war hangs together by it. */
const mostTellers = 40

/** Groups the articles whose happenings changed, and all that hang together with them, into stories again. */
export async function updateStories(
  transaction: Transaction<ArchiveTables>,
  changed: readonly string[],
): Promise<void> {
  const articles = await gather(transaction, changed)
  const ids = [...articles.keys()].sort()
  const { rows } = await sql<{ story_id: string }>`
    select distinct story_id from story_articles where article_id = any(${ids}::text[])`.execute(transaction)
  const old = rows.map(({ story_id }) => story_id)
  await sql`delete from stories where id = any(${old}::text[])`.execute(transaction)
  await sql`delete from story_articles where story_id = any(${old}::text[])`.execute(transaction)
  const stories: Story[] = []
  for (const { id, articles: members } of groupStories([...articles.values()]))
    stories.push(await summarizeStory(transaction, id, members))
  await inChunks(stories, (part) => transaction.insertInto('stories').values(part.map(storyRow)).execute())
  await inChunks(
    stories.flatMap(({ id, articles: members }) =>
      members.map((article) => ({ story_id: id, article_id: article, alias: storyId(article) })),
    ),
    (part) => transaction.insertInto('story_articles').values(part).execute(),
  )
}

/** Articles and everything they are linked to, over any number of steps; members of their present stories too. */
async function gather(
  transaction: Transaction<ArchiveTables>,
  changed: readonly string[],
): Promise<ReadonlyMap<string, StoryArticle>> {
  const gathered = new Map<string, StoryArticle>()
  let next = [...new Set([...changed, ...(await storyMates(transaction, changed))])]
  while (next.length > 0) {
    const fresh = await loadArticles(transaction, next)
    for (const article of fresh) gathered.set(article.id, article)
    const near = await loadArticles(
      transaction,
      (await neighbours(transaction, fresh)).filter((id) => !gathered.has(id)),
    )
    next = near.filter((article) => fresh.some((other) => tellSameStory(article, other))).map(({ id }) => id)
  }
  return gathered
}

async function storyMates(transaction: Transaction<ArchiveTables>, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ article_id: string }>`
    select article_id from story_articles where story_id in (
      select story_id from story_articles where article_id = any(${[...ids]}::text[]))`.execute(transaction)
  return rows.map(({ article_id }) => article_id)
}

async function neighbours(
  transaction: Transaction<ArchiveTables>,
  articles: readonly StoryArticle[],
): Promise<string[]> {
  const happenings = [...new Set(articles.flatMap((article) => [...article.happenings.keys()]))]
  const { rows } = await sql<{ article_id: string }>`
    select distinct article_id from happening_facts where happening_id = any(${happenings}::text[])`.execute(
    transaction,
  )
  return rows.map(({ article_id }) => article_id)
}

async function loadArticles(transaction: Transaction<ArchiveTables>, ids: readonly string[]): Promise<StoryArticle[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; day: string | null; happening: string | null; tellers: number | null }>`
    select a.id, a.published_day as day, h.id as happening, h.articles as tellers
    from articles as a
    left join (select distinct article_id, happening_id from happening_facts where article_id = any(${[...ids]}::text[])) as f
      on f.article_id = a.id
    left join happenings as h on h.id = f.happening_id and h.articles between 2 and ${mostTellers}
    where a.id = any(${[...ids]}::text[])`.execute(transaction)
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, same]) => ({
    id,
    day: same[0]?.day ?? null,
    happenings: new Map(
      same.flatMap(({ happening, tellers }) => (happening ? [[happening, tellers ?? 0] as const] : [])),
    ),
  }))
}

const storyRow = (story: Story) => ({
  id: story.id,
  first_day: story.from,
  last_day: story.to,
  order_day: story.to ?? '0001-01-01',
  days: formatDays({ from: story.from, to: story.to }),
  parties: story.parties.map(({ key }) => key).sort(),
  languages: [...story.languages],
  articles: story.articles.length,
  summary: JSON.stringify(story),
})
