import type { Happening } from '@lagebild/schema'
import { tellHappenings } from '../merge/tell-happenings.ts'
import type { Fact } from '../model/fact.ts'
import type { ToldHappening } from '../model/told-happening.ts'
import { originalsOf } from '../record/originals-of.ts'
import { viewHappening } from '../record/view-happening.ts'
import type { Database } from './database.ts'
import { findRelated } from './find-related.ts'

/**
 * One happening with all its accounts, or null. An id that it had before a smaller claim joined it, or before it was joined to another,
 * still finds it.
 */
export async function findHappening(database: Database, id: string): Promise<Happening | null> {
  const known = await database
    .selectFrom('happening_facts')
    .select('happening_id')
    .where('alias', '=', id)
    .executeTakeFirst()
  const told = known && (await loadHappening(database, known.happening_id))
  if (!told) return null
  const articles = [...new Set(told.facts.map(({ article }) => article))]
  const stories = await database
    .selectFrom('story_articles')
    .select('story_id')
    .distinct()
    .where('article_id', 'in', articles)
    .orderBy('story_id')
    .execute()
  return {
    ...viewHappening(told),
    related: await findRelated(database, told),
    stories: stories.map(({ story_id }) => story_id),
  }
}

/** The claims of a stored happening. Clustering them alone joins them as clustering the whole record did. */
async function loadHappening(database: Database, id: string): Promise<ToldHappening | null> {
  const rows = await database
    .selectFrom('happening_facts')
    .innerJoin('facts', 'facts.id', 'happening_facts.fact_id')
    .select('fact')
    .where('happening_id', '=', id)
    .execute()
  const facts = rows.map(({ fact }) => fact as Fact)
  const originals = await originalsOf(database, [...new Set(facts.map(({ article }) => article))])
  return tellHappenings(facts, originals).find((told) => told.id === id) ?? null
}
