import type { RecordQueries } from '@lagebild/schema'
import { findDossier, readDossiers, removeDossier, writeDossier } from '../dossiers/read-dossiers.ts'
import type { Archive } from '../open-archive.ts'
import { countPlaces } from './count-places.ts'
import { countRecord } from './count-record.ts'
import { drawGraph } from './draw-graph.ts'
import { findArticle } from './find-article.ts'
import { findEntity } from './find-entity.ts'
import { findHappening } from './find-happening.ts'
import { listArticles } from './list-articles.ts'
import { listChanges } from './list-changes.ts'
import { listEntities } from './list-entities.ts'
import { listExchanges } from './list-exchanges.ts'
import { listHappenings } from './list-happenings.ts'
import { findSource, listSources } from './list-sources.ts'
import { findStory, listStories } from './list-stories.ts'
import { relatePair } from './relate-pair.ts'
import { searchRecord } from './search-record.ts'

/** Every question that can be asked of an archive. Bad cursors, limits and days are input errors. */
export function recordQueries({ database }: Pick<Archive, 'database'>): RecordQueries {
  return {
    happenings: (filter, page, order) => listHappenings(database, filter, page, order),
    happening: (id) => findHappening(database, id),
    exchanges: (filter, page) => listExchanges(database, filter, page),
    entities: (query, page) => listEntities(database, query, page),
    entity: (key) => findEntity(database, key),
    sources: (filter, page) => listSources(database, filter, page),
    source: (key) => findSource(database, key),
    stories: (filter, page) => listStories(database, filter, page),
    story: (id) => findStory(database, id),
    articles: (filter, page) => listArticles(database, filter, page),
    article: (id) => findArticle(database, id),
    relation: (pair, range) => relatePair(database, pair, range),
    places: (filter) => countPlaces(database, filter),
    graph: (filter, limit) => drawGraph(database, filter, limit),
    search: (words, page) => searchRecord(database, words, page),
    counts: (filter) => countRecord(database, filter),
    changes: (filter, since, page) => listChanges(database, filter, since, page),
    dossiers: () => readDossiers(database),
    dossier: (id) => findDossier(database, id),
    saveDossier: (dossier) => writeDossier(database, dossier),
    removeDossier: (id) => removeDossier(database, id),
  }
}
