import type { EntityKind } from '../record/entity.ts'
import type { ArticleSummary, ArticleView } from './article-view.ts'
import type { Dossier, RecordChange, RecordCounts } from './dossier.ts'
import type { EntitySummary, EntityView } from './entity-view.ts'
import type { ExchangeEntry } from './exchange-entry.ts'
import type { Happening, HappeningSummary } from './happening.ts'
import type { Page, PageRequest } from './page.ts'
import type { PartyGraph } from './party-graph.ts'
import type { PlaceCount } from './place-count.ts'
import type { RecordFilter } from './record-filter.ts'
import type { Relation } from './relation.ts'
import type { SearchHit } from './search-hit.ts'
import type { SourceView } from './source-view.ts'
import type { Story } from './story.ts'

/** The questions that can be asked of the record. Unknown ids give null. Lists say their order. */
export interface RecordQueries {
  /** By first day of the happening, the latest first unless `order` is `oldest`. */
  happenings(filter: RecordFilter, page: PageRequest, order?: 'latest' | 'oldest'): Promise<Page<HappeningSummary>>
  happening(id: string): Promise<Happening | null>
  /** By first day, the latest first. */
  exchanges(filter: RecordFilter, page: PageRequest): Promise<Page<ExchangeEntry>>
  /** By number of happenings. `words` matches spellings, also with small mistakes. */
  entities(
    query: { readonly words: string | null; readonly kind: EntityKind | null; readonly country: string | null },
    page: PageRequest,
  ): Promise<Page<EntitySummary>>
  entity(key: string): Promise<EntityView | null>
  /** By number of claims. */
  sources(filter: RecordFilter, page: PageRequest): Promise<Page<SourceView>>
  source(key: string): Promise<SourceView | null>
  /** By last day, the latest first. */
  stories(filter: RecordFilter, page: PageRequest): Promise<Page<Story>>
  story(id: string): Promise<Story | null>
  /** By day published, the latest first. */
  articles(filter: RecordFilter, page: PageRequest): Promise<Page<ArticleSummary>>
  article(id: string): Promise<ArticleView | null>
  relation(
    pair: readonly [string, string],
    range: { readonly since: string | null; readonly until: string | null; readonly step: 'day' | 'week' | 'month' },
  ): Promise<Relation>
  places(filter: RecordFilter): Promise<readonly PlaceCount[]>
  /** The `limit` most active parties and what lies between them. */
  graph(filter: RecordFilter, limit: number): Promise<PartyGraph>
  search(words: string, page: PageRequest): Promise<Page<SearchHit>>
  counts(filter: RecordFilter): Promise<RecordCounts>
  /** What articles published after the day `since` changed in a part of the record, the latest first. */
  changes(filter: RecordFilter, since: string, page: PageRequest): Promise<Page<RecordChange>>
  dossiers(): Promise<readonly Dossier[]>
  dossier(id: string): Promise<Dossier | null>
  /** Writes a dossier; one of the same id is replaced. */
  saveDossier(dossier: Dossier): Promise<void>
  removeDossier(id: string): Promise<void>
}
