import type { EntitySummary, PartyView, Role, Sector } from '@lagebild/schema'
import { sql } from 'kysely'
import { byLanguage } from '../record/tally.ts'
import type { Database } from './database.ts'

interface Row {
  readonly key: string
  readonly kind: PartyView['kind']
  readonly name: string
  readonly country: string | null
  readonly sector: Sector | null
  readonly articles: number
  readonly happenings: number
  readonly first_day: string | null
  readonly last_day: string | null
  readonly roles: readonly Role[] | null
}

/** The lines of some entities, by key. The role is the one last reported. */
export async function viewEntities(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EntitySummary>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select e.key, e.kind, e.name, e.country, e.sector, e.articles, e.happenings, e.first_day, e.last_day, r.roles
    from entities as e left join lateral (
      select a.roles from entity_mentions as m
      join article_entities as a on a.article_id = m.article_id and a.key = m.key and a.name = m.name
      where e.kind = 'person' and m.key = e.key and a.roles <> '[]'
      order by m.day desc nulls last, m.article_id limit 1) as r on true
    where e.key = any(${[...keys]}::text[])`.execute(database)
  const names = await database
    .selectFrom('entity_names')
    .select(['key', 'name', 'language', 'articles'])
    .where('key', 'in', [...keys])
    .execute()
  const namesOf = Map.groupBy(names, ({ key }) => key)
  return new Map(
    rows.map((row) => [
      row.key,
      {
        party: {
          key: row.key,
          name: row.name,
          names: mostUsed(namesOf.get(row.key) ?? []),
          kind: row.kind,
          country: row.country,
          role: row.roles?.at(-1)?.title ?? null,
        },
        sector: row.sector,
        articles: row.articles,
        happenings: row.happenings,
        firstReported: row.first_day,
        lastReported: row.last_day,
      },
    ]),
  )
}

/** The name that most articles of a language use. */
function mostUsed(names: readonly { readonly language: string; readonly name: string; readonly articles: number }[]) {
  return byLanguage(
    names.flatMap(({ language, name, articles }) =>
      Array.from({ length: Math.min(articles, 1_000) }, () => [language, name] as const),
    ),
  )
}

/** Parties as views, by key; one that no article names by that key stands for itself. */
export async function viewPartiesByKey(
  database: Database,
  keys: readonly string[],
): Promise<(key: string) => PartyView> {
  const known = await viewEntities(database, keys)
  return (key) =>
    known.get(key)?.party ?? {
      key,
      name: key,
      names: {},
      kind: /^[A-Z]{3}$/.test(key) ? 'state' : 'group',
      country: /^[A-Z]{3}$/.test(key) ? key : null,
      role: null,
    }
}
