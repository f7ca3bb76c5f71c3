import type { HappeningSummary, PartyView, Story } from '@lagebild/schema'
import { sql, type Transaction } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { distinct, firstDay, lastDay } from './tally.ts'

interface ArticleRow {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string
  readonly day: string | null
}

interface Told {
  readonly article_id: string
  readonly summary: HappeningSummary
}

/** Parties of a story's line: those of most of its happenings. */
const mostParties = 8

/** What is told of a story; its title is that of the article that shares most with the others, the earliest of several. */
export async function summarizeStory(
  transaction: Transaction<ArchiveTables>,
  id: string,
  articleIds: readonly string[],
): Promise<Story> {
  const { rows: articles } = await sql<ArticleRow>`
    select id, title, outlet, language, published_day as day from articles where id = any(${[...articleIds]}::text[])
    order by published_day nulls last, id`.execute(transaction)
  const { rows: told } = await sql<Told>`
    select f.article_id, h.summary
    from (select distinct article_id, happening_id from happening_facts where article_id = any(${[...articleIds]}::text[])) as f
    join happenings as h on h.id = f.happening_id
    where h.articles > 1 order by h.id, f.article_id`.execute(transaction)
  const happenings = new Map(told.map(({ summary }) => [summary.id, summary]))
  const shared = (article: ArticleRow): number =>
    told.filter(({ article_id }) => article_id === article.id).reduce((sum, { summary }) => sum + summary.articles, 0)
  const [central] = [...articles].sort((a, b) => shared(b) - shared(a))
  const origins = new Set([...happenings.values()].flatMap(({ originList }) => originList).map(({ key }) => key))
  return {
    id,
    title: central?.title ?? central?.outlet ?? id,
    languages: distinct(articles.map(({ language }) => language)).sort(),
    parties: partiesOf([...happenings.values()]),
    from: firstDay(articles.map(({ day }) => day)),
    to: lastDay(articles.map(({ day }) => day)),
    articles: articles.map((article) => article.id),
    outlets: distinct(articles.flatMap(({ outlet }) => outlet ?? [])).sort(),
    happenings: [...happenings.keys()].sort(),
    origins: origins.size,
  }
}

function partiesOf(happenings: readonly HappeningSummary[]): PartyView[] {
  const views = happenings.flatMap(({ actors, recipients }) => [...actors, ...recipients])
  return [...Map.groupBy(views, ({ key }) => key).values()]
    .sort((a, b) => b.length - a.length || ((a[0]?.key ?? '') < (b[0]?.key ?? '') ? -1 : 1))
    .slice(0, mostParties)
    .map(([view]) => view as PartyView)
}
