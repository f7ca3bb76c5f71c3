import type { Article, Entity, Language, Reading, Role } from '@lagebild/schema'
import type { Fact } from '../model/fact.ts'
import type { Day, Json, Range, SetByDatabase } from './columns.ts'

/** One row an article, with the columns of its current version. */
export interface ArticlesTable {
  id: string
  url: string | null
  outlet: string | null
  title: string | null
  section: string | null
  /** As the source gives it. */
  published: string | null
  published_day: Day | null
  language: Language
  credits: string[]
  /** Content hash of the current version. */
  version: string
  /** Words of title and body, stemmed in the article's language. */
  search: string
}

/** Every text that an article has had. */
export interface ArticleVersionsTable {
  article_id: string
  /** Hash of what a reader sees: outlet, title, section, date, text, credits. */
  version: string
  published: string | null
  /** When the text was fetched, if whoever added it knew. */
  retrieved: string | null
  article: Json<Article>
  added: SetByDatabase
}

/** What was read from a version, without the article; one reading a version, by the newest reader that read it. */
export interface ReadingsTable {
  article_id: string
  version: string
  reader: string
  model: string
  reading: Json<Omit<Reading, 'article'>>
}

/** The claims of current readings, each standing on its own. */
export interface FactsTable {
  id: string
  article_id: string
  claim: string
  outlet: string | null
  published: Day | null
  family: string
  type: string
  predicate: string
  polarity: string
  certainty: string
  status: string
  exchange_kind: string | null
  actors: string[]
  recipients: string[]
  /** Keys and countries of everyone who takes part: actors, recipients, giver, receiver. */
  parties: string[]
  places: string[]
  objects: string[]
  /** What the text says of the time. */
  said: Range | null
  /** When it can have been: what is said, else a window before publication. */
  possible: Range
  /** Everything that the claim's quantities allow, whatever their units. */
  amounts: string | null
  /** Keys of the groups in which another claim of the same happening would be found. */
  blocks: string[]
  fact: Json<Fact>
}

/** Which entities an article names, by key. */
export interface ArticleEntitiesTable {
  article_id: string
  key: string
  kind: Entity['kind']
  name: string
  country: string | null
  sector: string | null
  roles: Json<readonly Role[]>
  mentions: number
}

/** What finds near-duplicates without comparing all texts. */
export interface ArticleSignaturesTable {
  article_id: string
  words: number
  /** The hashes, four bytes each, in base64. */
  signature: string
  bands: number[]
}

/** Pairs of articles with nearly the same text, `one` < `other`. */
export interface NearDuplicatesTable {
  one: string
  other: string
  similarity: number
  /** Which of the two is likelier the copy; null where nothing tells. */
  copy: string | null
  reasons: Json<readonly { code: string; detail: string }[]>
}
