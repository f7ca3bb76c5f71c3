import type { EntityView, EvidenceView } from '@lagebild/schema'
import { sql } from 'kysely'
import { areTwoSides, isActor } from './act-on-each-other.ts'
import type { Database } from './database.ts'
import { conflictualTypes, cooperativeTypes } from './plover-scores.ts'
import { type NamedIn, quoteEntity } from './quote-entity.ts'
import { viewEntities, viewPartiesByKey } from './view-entities.ts'

/** Articles whose roles are gathered; a state with a hundred thousand articles has none anyway. */
const mostArticles = 2_000
const mostCounterparts = 50
const mostEvidence = 3

/** Everything the record knows of an entity, each fact with the words that say so, or null. */
export async function findEntity(database: Database, key: string): Promise<EntityView | null> {
  const summary = (await viewEntities(database, [key])).get(key)
  if (!summary) return null
  const { rows } = await sql<NamedIn>`
    select m.article_id as article, a.outlet, a.published_day as published, m.language, m.name, e.roles
    from entity_mentions as m
    join article_entities as e on e.article_id = m.article_id and e.key = m.key and e.name = m.name
    join articles as a on a.id = m.article_id
    where m.key = ${key} order by m.day desc nulls last, m.article_id, m.name limit ${mostArticles}`.execute(database)
  return {
    summary,
    kind: summary.party.kind,
    spellings: await spellingsOf(database, key, rows),
    roles: await rolesOf(database, key, rows),
    counterparts: await counterpartsOf(database, key),
  }
}

async function spellingsOf(
  database: Database,
  key: string,
  named: readonly NamedIn[],
): Promise<EntityView['spellings']> {
  const names = await database
    .selectFrom('entity_names')
    .select(['name', 'language', 'articles'])
    .where('key', '=', key)
    .orderBy('name')
    .execute()
  const groups = [...Map.groupBy(names, ({ name }) => name)].map(([name, same]) => ({
    name,
    languages: [...new Set(same.map(({ language }) => language))].sort(),
    articles: same.reduce((sum, { articles }) => sum + articles, 0),
    first: named.findLast((each) => each.name === name),
  }))
  const quoted = await Promise.all(
    groups.map(async ({ first, ...group }) => {
      const evidence = first && (await quoteEntity(database, key, first, null))
      return evidence ? [{ ...group, evidence }] : []
    }),
  )
  return quoted.flat().sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
}

async function rolesOf(database: Database, key: string, named: readonly NamedIn[]): Promise<EntityView['roles']> {
  const held = named.flatMap((article) => article.roles.map((role) => ({ article, role })))
  const groups = [
    ...Map.groupBy(held, ({ role }) => JSON.stringify([role.title.toLowerCase(), role.from, role.to])).values(),
  ]
  const roles = await Promise.all(
    groups.map(async (same) => {
      const days = same.flatMap(({ article }) => article.published ?? []).sort()
      const [{ role }] = same as [(typeof same)[number]]
      const evidence: EvidenceView[] = []
      for (const { article } of same.slice(0, mostEvidence)) {
        const quote = await quoteEntity(database, key, article, role.title)
        if (quote) evidence.push(quote)
      }
      return { ...role, firstReported: days[0] ?? null, lastReported: days.at(-1) ?? null, evidence }
    }),
  )
  return roles.sort((a, b) => ((a.lastReported ?? '') > (b.lastReported ?? '') ? -1 : 1))
}

async function counterpartsOf(database: Database, key: string): Promise<EntityView['counterparts']> {
  const { rows } = await sql<{ other: string; happenings: number; cooperation: number; conflict: number }>`
    select other.key as other, count(*) as happenings,
      count(*) filter (where h.type = any(${cooperativeTypes}::text[])) as cooperation,
      count(*) filter (where h.type = any(${conflictualTypes}::text[])) as conflict
    from happenings as h cross join unnest(h.parties) as party
    join entities as other on other.key = party join entities as one on one.key = ${key}
    where h.parties @> ${[key]}::text[] and party <> ${key} and ${isActor('other')} and ${areTwoSides('one', 'other')}
    group by other.key order by happenings desc, other.key limit ${mostCounterparts}`.execute(database)
  const view = await viewPartiesByKey(
    database,
    rows.map(({ other }) => other),
  )
  return rows.map(({ other, ...counts }) => ({ party: view(other), ...counts }))
}
