import { sql, type Transaction } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { countInParties } from './count-in-parties.ts'

/**
 * Counts the entities of some articles anew: what was counted for them before is taken off, what they name now is added. Only the rows
 * of the entities that they name or named change.
 */
export async function updateEntities(
  transaction: Transaction<ArchiveTables>,
  touched: readonly string[],
): Promise<void> {
  const { rows: gone } = await sql<{ key: string; articles: number }>`
    with old as (delete from entity_mentions where article_id = any(${touched}::text[]) returning *),
    counted as (select key, name, kind, country, sector, language, count(*)::int as articles from old group by 1, 2, 3, 4, 5, 6),
    lowered as (update entity_names as n set articles = n.articles - c.articles from counted as c
      where (n.key, n.name, n.kind, n.country, n.sector, n.language) = (c.key, c.name, c.kind, c.country, c.sector, c.language))
    select key, count(distinct article_id)::int as articles from old group by key`.execute(transaction)
  const { rows: come } = await sql<{ key: string; articles: number }>`
    with new as (
      insert into entity_mentions (article_id, key, name, kind, country, sector, language, day)
      select e.article_id, e.key, e.name, e.kind, coalesce(e.country, ''), coalesce(e.sector, ''), a.language, a.published_day
      from article_entities as e join articles as a on a.id = e.article_id
      where e.article_id = any(${touched}::text[])
      returning *),
    counted as (select key, name, kind, country, sector, language, count(*)::int as articles from new group by 1, 2, 3, 4, 5, 6),
    raised as (
      insert into entity_names as n (key, name, kind, country, sector, language, folded, articles)
      select key, name, kind, country, sector, language, lower(unaccent(name)), articles from counted order by 1, 2, 3, 4, 5, 6
      on conflict (key, name, kind, country, sector, language) do update set articles = n.articles + excluded.articles)
    select key, count(distinct article_id)::int as articles from new group by key`.execute(transaction)
  const keys = [...new Set([...gone, ...come].map(({ key }) => key))].sort()
  if (keys.length === 0) return
  await countInParties(transaction, 'articles', [
    ...gone.map(({ key, articles }) => [key, -articles] as const),
    ...come.map(({ key, articles }) => [key, articles] as const),
  ])
  await sql`delete from entity_names where key = any(${keys}::text[]) and articles = 0`.execute(transaction)
  await sql`delete from entities where key = any(${keys}::text[])`.execute(transaction)
  await insertEntities(transaction, keys)
}

/** Kind, name, country and sector are those of most articles; of several the smallest. */
async function insertEntities(transaction: Transaction<ArchiveTables>, keys: readonly string[]): Promise<void> {
  await sql`
    insert into entities (key, kind, name, country, sector, articles, happenings, first_day, last_day)
    select
      named.key,
      (select kind from entity_names as n where n.key = named.key group by kind order by sum(articles) desc, kind limit 1),
      (select name from entity_names as n where n.key = named.key group by name order by sum(articles) desc, name limit 1),
      (select country from entity_names as n where n.key = named.key and country <> '' group by country order by sum(articles) desc, country limit 1),
      (select sector from entity_names as n where n.key = named.key and sector <> '' group by sector order by sum(articles) desc, sector limit 1),
      counts.articles,
      counts.happenings,
      (select day from entity_mentions as m where m.key = named.key and day is not null order by day limit 1),
      (select day from entity_mentions as m where m.key = named.key and day is not null order by day desc limit 1)
    from (select distinct key from entity_names where key = any(${keys}::text[])) as named
    join party_counts as counts on counts.key = named.key
    order by named.key`.execute(transaction)
}
