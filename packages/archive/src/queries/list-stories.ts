import type { Page, PageRequest, RecordFilter, Story } from '@lagebild/schema'
import { sql } from 'kysely'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { isWhole, matchesArticle } from './filter-sql.ts'

/** Stories by their last day, the latest first: those with an article that tells of the part asked for. */
export async function listStories(database: Database, filter: RecordFilter, page: PageRequest): Promise<Page<Story>> {
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'day')
  const from = after ? sql<boolean>`(s.order_day, s.id) < (${after[0]}::date, ${after[1]})` : sql<boolean>`true`
  // `materialized`: the planner would look the part up again for each story.
  const { rows } = await sql<{ id: string; order_day: string; summary: Story }>`
    with part as materialized (${storiesOf(filter)})
    select s.id, s.order_day, s.summary from stories as s where s.id in (select id from part) and ${from}
    order by s.order_day desc, s.id desc limit ${limit + 1}`.execute(database)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from (${storiesOf(filter)}) as part`.execute(database)
  return toPage(
    rows,
    limit,
    counted[0]?.total ?? 0,
    ({ summary }) => summary,
    ({ order_day, id }) => [order_day, id],
  )
}

const storiesOf = (filter: RecordFilter) =>
  isWhole(filter)
    ? sql`select id from stories`
    : sql`select distinct t.story_id as id from story_articles as t join articles as a on a.id = t.article_id
        where ${matchesArticle(filter)}`

/** One story, also by an id that it had before, or null. */
export async function findStory(database: Database, id: string): Promise<Story | null> {
  const row = await database
    .selectFrom('story_articles')
    .innerJoin('stories', 'stories.id', 'story_articles.story_id')
    .select('summary')
    .where('alias', '=', id)
    .executeTakeFirst()
  return row?.summary ?? null
}
