import type { Day, Json, Range } from './columns.ts'

/** Pairs of claims that may be one happening (`one` < `other`), with the score of the decision. */
export interface FactPairsTable {
  one: string
  other: string
  score: number
}

/** One real event; all columns are derived from its claims. */
export interface HappeningsTable {
  id: string
  family: string
  type: string
  first_day: Day | null
  last_day: Day | null
  days: Range | null
  first_published: Day | null
  last_published: Day | null
  parties: string[]
  places: string[]
  objects: string[]
  exchange_kinds: string[]
  languages: string[]
  articles: number
  outlets: number
  origins: number
  contested: boolean
  summary: Json<object>
}

export interface HappeningFactsTable {
  happening_id: string
  fact_id: string
  article_id: string
  /** Key of the claim's origin. */
  origin: string
}

/** An entity as all articles together know it. */
export interface EntitiesTable {
  key: string
  kind: string
  name: string
  country: string | null
  articles: number
  summary: Json<object>
}

/** Every spelling of an entity; `folded` is without case and accents, for trigram search. */
export interface EntityNamesTable {
  key: string
  name: string
  folded: string
  articles: number
}

export interface StoriesTable {
  id: string
  first_published: Day | null
  last_published: Day | null
  parties: string[]
  articles: number
  summary: Json<object>
}

export interface StoryArticlesTable {
  story_id: string
  article_id: string
}
