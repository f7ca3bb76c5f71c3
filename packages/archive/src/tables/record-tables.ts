import type { ExchangeEntry, HappeningSummary, OriginView, Story } from '@lagebild/schema'
import type { ColumnType, RawBuilder } from 'kysely'
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
  type: string
  certainty: string
  /** Days of the summary's time: stated ones, else those of the reports. */
  first_day: Day | null
  last_day: Day | null
  /** The first day, or the first of all days where there is none: what lists are ordered by. */
  order_day: Day
  days: Range
  first_published: Day | null
  last_published: Day | null
  /** Keys and countries of everyone who takes part. */
  parties: string[]
  /** Keys and countries of the places. */
  places: string[]
  types: string[]
  origin_keys: string[]
  exchange_kinds: string[]
  languages: string[]
  articles: number
  claims: number
  contested: boolean
  summary: Json<HappeningSummary>
  /** The line of the ledger, where something moves. */
  exchange: Json<ExchangeEntry> | null
  /** Words of its claims, stemmed in their languages. */
  search: ColumnType<string, RawBuilder<string>, never>
}

export interface HappeningFactsTable {
  happening_id: string
  fact_id: string
  article_id: string
  /** Key of the claim's origin. */
  origin: string
  /** The id that the happening has while this is its smallest claim: an id that was given out once is found again. */
  alias: string
}

/** What one origin says of one happening. */
export interface HappeningOriginsTable {
  happening_id: string
  origin: string
  name: string
  kind: string
  country: string | null
  first_day: Day | null
  last_day: Day | null
  claims: number
  articles: string[]
  is_first: boolean
  is_alone: boolean
  is_corroborated: boolean
  is_contradicted: boolean
}

/** How often an origin speaks, by the names it is called by; an empty country stands for none, so that it can be a key. */
export interface OriginCountsTable {
  origin: string
  name: string
  kind: string
  country: string
  folded: string
  claims: number
  happenings: number
  first: number
  alone: number
  corroborated: number
  contradicted: number
}

/** What a day's articles changed of a happening. */
export interface HappeningChangesTable {
  /** The happening's id and the place of the change among its changes. */
  id: string
  happening_id: string
  day: Day
  kind: string
  origin: Json<OriginView> | null
  attribute: string | null
  text: string | null
}

/** What has been counted for an article in `entity_names` and `entities`; empty texts stand for nothing, so that they can be keys. */
export interface EntityMentionsTable {
  article_id: string
  key: string
  name: string
  kind: string
  country: string
  sector: string
  language: string
  day: Day | null
}

/** Every spelling of an entity and how many articles use it; `folded` is without case and accents, for trigram search. */
export interface EntityNamesTable {
  key: string
  name: string
  kind: string
  country: string
  sector: string
  language: string
  folded: string
  articles: number
}

/** An entity as all articles together know it. */
export interface EntitiesTable {
  key: string
  kind: string
  name: string
  country: string | null
  sector: string | null
  articles: number
  happenings: number
  first_day: Day | null
  last_day: Day | null
}

/** How many articles name a party, and in how many happenings it takes part. */
export interface PartyCountsTable {
  key: string
  articles: number
  happenings: number
}

export interface StoriesTable {
  id: string
  first_day: Day | null
  last_day: Day | null
  /** The last day, or the first of all days where there is none: what lists are ordered by. */
  order_day: Day
  days: Range
  parties: string[]
  languages: string[]
  articles: number
  summary: Json<Story>
}

export interface StoryArticlesTable {
  story_id: string
  article_id: string
  /** The id that the story has while this is its smallest article. */
  alias: string
}
