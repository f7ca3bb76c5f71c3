import type { HappeningSummary, Page, PageRequest, SearchHit } from '@lagebild/schema'
import { sql } from 'kysely'
import { readCursor, readLimit, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import { containsWords } from './filter-sql.ts'
import { matchesName } from './list-entities.ts'
import { markWords, readMarks } from './mark-words.ts'

/** Hits of the first page that are no articles: of each kind the best. */
const mostOfKind = 5

/**
 * Everything that words find: on the first page the entities and sources of that name and the happenings that are told with these words, then
 * on all pages the articles, the latest first.
 */
export async function searchRecord(database: Database, words: string, page: PageRequest): Promise<Page<SearchHit>> {
  const limit = readLimit(page)
  const after = readCursor(page.cursor, 'day')
  if (words.trim() === '') return { items: [], next: null, total: 0 }
  const others = [
    ...(await searchEntities(database, words)),
    ...(await searchSources(database, words)),
    ...(await searchHappenings(database, words)),
  ]
  const shown = after ? [] : others.slice(0, limit)
  const wanted = limit - shown.length
  const day = sql`coalesce(a.published_day, date '0001-01-01')`
  const { rows } = await sql<ArticleRow>`
    select a.id, a.title, a.outlet, a.language, a.published_day, ${day} as day, ${markWords(words)} as marked
    from (
      select a.* from articles as a
      where ${containsWords(words)} and ${after ? sql<boolean>`(${day}, a.id) < (${after[0]}::date, ${after[1]})` : sql<boolean>`true`}
      order by ${day} desc, a.id desc limit ${wanted + 1}) as a
    join article_versions as v on v.article_id = a.id and v.version = a.version
    order by ${day} desc, a.id desc`.execute(database)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from articles as a where ${containsWords(words)}`.execute(database)
  const total = (counted[0]?.total ?? 0) + others.length
  const articles = toPage(rows, wanted, total, viewArticle, (row) => [row.day, row.id])
  return { ...articles, items: [...shown, ...articles.items] }
}

interface ArticleRow {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string
  readonly published_day: string | null
  readonly day: string
  readonly marked: string
}

const viewArticle = ({ id, title, outlet, language, published_day, marked }: ArticleRow): SearchHit => ({
  ...{ kind: 'article', id, title: title ?? outlet ?? id, day: published_day, outlet, language },
  ...readMarks(marked),
})

async function searchEntities(database: Database, words: string): Promise<SearchHit[]> {
  const { rows } = await sql<{ key: string; name: string; found: string; last_day: string | null }>`
    select e.key, e.name, n.name as found, e.last_day from (
      select distinct on (n.key) n.key, n.name, word_similarity(lower(unaccent(${words.trim()})), n.folded) as likeness
      from entity_names as n where ${matchesName(words)} order by n.key, likeness desc, n.name) as n
    join entities as e on e.key = n.key
    order by n.likeness desc, e.happenings desc, e.key limit ${mostOfKind}`.execute(database)
  return rows.map(({ key, name, found, last_day }) => ({
    ...{ kind: 'entity', id: key, title: name, text: found, marks: [{ start: 0, end: found.length }] },
    ...{ day: last_day, outlet: null, language: null },
  }))
}

async function searchSources(database: Database, words: string): Promise<SearchHit[]> {
  const { rows } = await sql<{ origin: string; name: string }>`
    select o.origin, mode() within group (order by o.name) as name from origin_counts as o
    where o.folded like '%' || replace(replace(lower(unaccent(${words.trim()})), '%', ''), '_', '') || '%'
    group by o.origin order by sum(o.happenings) desc, o.origin limit ${mostOfKind}`.execute(database)
  return rows.map(({ origin, name }) => ({
    ...{ kind: 'source', id: origin, title: name, text: name, marks: [] },
    ...{ day: null, outlet: null, language: null },
  }))
}

async function searchHappenings(database: Database, words: string): Promise<SearchHit[]> {
  const { rows } = await sql<{ id: string; summary: HappeningSummary; first_day: string | null }>`
    select h.id, h.summary, h.first_day from happenings as h
    where h.search @@ (websearch_to_tsquery('german', ${words}) || websearch_to_tsquery('english', ${words}))
    order by h.articles desc, h.order_day desc, h.id limit ${mostOfKind}`.execute(database)
  return rows.map(({ id, summary: { quote, predicates, type }, first_day }) => ({
    ...{ kind: 'happening', id, title: Object.values(predicates)[0] ?? type, text: quote.text, marks: [] },
    ...{ day: first_day, outlet: quote.outlet, language: quote.language },
  }))
}
