import type { RecordFilter } from '@lagebild/schema'
import type {
  ArticleEntitiesTable,
  ArticleSignaturesTable,
  ArticlesTable,
  ArticleVersionsTable,
  FactsTable,
  NearDuplicatesTable,
  ReadingsTable,
} from './article-tables.ts'
import type { Json } from './columns.ts'
import type {
  EntitiesTable,
  EntityMentionsTable,
  EntityNamesTable,
  FactPairsTable,
  HappeningChangesTable,
  HappeningFactsTable,
  HappeningOriginsTable,
  HappeningsTable,
  OriginCountsTable,
  PartyCountsTable,
  StoriesTable,
  StoryArticlesTable,
} from './record-tables.ts'

/** A saved query. */
export interface DossiersTable {
  id: string
  name: string
  filter: Json<RecordFilter>
}

export interface ArchiveTables {
  articles: ArticlesTable
  article_versions: ArticleVersionsTable
  readings: ReadingsTable
  facts: FactsTable
  article_entities: ArticleEntitiesTable
  article_signatures: ArticleSignaturesTable
  near_duplicates: NearDuplicatesTable
  fact_pairs: FactPairsTable
  happenings: HappeningsTable
  happening_facts: HappeningFactsTable
  happening_origins: HappeningOriginsTable
  happening_changes: HappeningChangesTable
  origin_counts: OriginCountsTable
  entity_mentions: EntityMentionsTable
  party_counts: PartyCountsTable
  entities: EntitiesTable
  entity_names: EntityNamesTable
  stories: StoriesTable
  story_articles: StoryArticlesTable
  dossiers: DossiersTable
}

/** Tables whose rows follow from `article_versions` and `readings` alone: they can be emptied and made again. */
export const derivedTables = [
  'articles',
  'facts',
  'article_entities',
  'article_signatures',
  'near_duplicates',
  'fact_pairs',
  'happenings',
  'happening_facts',
  'happening_origins',
  'happening_changes',
  'origin_counts',
  'entity_mentions',
  'party_counts',
  'entities',
  'entity_names',
  'stories',
  'story_articles',
] as const satisfies readonly (keyof ArchiveTables)[]
