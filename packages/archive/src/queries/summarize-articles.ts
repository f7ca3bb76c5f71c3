import type { ArticleSummary } from '@lagebild/schema'
import { sql } from 'kysely'
import type { Database } from './database.ts'

interface Row extends Omit<ArticleSummary, 'copyOf'> {
  readonly copy_of: string | null
  readonly likeness: number | null
  readonly reasons: readonly { readonly code: string; readonly detail: string }[] | null
}

/** The lines of some articles, by id; of an article that is a copy with its likeliest original. */
export async function summarizeArticles(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleSummary>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select a.id, a.url, a.outlet, a.title, a.published, a.language, a.credits,
      (select count(*) from facts as f where f.article_id = a.id) as claims,
      (select count(*) from article_versions as v where v.article_id = a.id) as versions,
      o.source as copy_of, o.similarity as likeness, o.reasons
    from articles as a
    left join lateral (
      select case when n.one = a.id then n.other else n.one end as source, n.similarity, n.reasons
      from near_duplicates as n where n.copy = a.id and (n.one = a.id or n.other = a.id)
      order by n.similarity desc, source limit 1) as o on true
    where a.id = any(${[...ids]}::text[])`.execute(database)
  return new Map(
    rows.map(({ copy_of, likeness, reasons, ...row }) => [
      row.id,
      {
        ...row,
        copyOf:
          copy_of === null
            ? null
            : {
                article: copy_of,
                likeness: likeness ?? 0,
                reason: (reasons ?? []).map(({ code, detail }) => `${code}: ${detail}`).join('; '),
              },
      },
    ]),
  )
}
