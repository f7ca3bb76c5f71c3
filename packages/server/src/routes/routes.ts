import type { AddRoute } from '../record-app.ts'
import { addAbout } from './about.ts'
import { addAddArticle } from './add-article.ts'
import { addAddFile } from './add-file.ts'
import { addArticle } from './article.ts'
import { addArticles } from './articles.ts'
import { addChanges } from './changes.ts'
import { addCounts } from './counts.ts'
import { addDossier } from './dossier.ts'
import { addDossierFeed } from './dossier-feed.ts'
import { addDossiers } from './dossiers.ts'
import { addEntities } from './entities.ts'
import { addEntity } from './entity.ts'
import { addEvents } from './events.ts'
import { addExchanges } from './exchanges.ts'
import { addExports } from './exports.ts'
import { addGraph } from './graph.ts'
import { addHappening } from './happening.ts'
import { addHappenings } from './happenings.ts'
import { addOpenApi } from './open-api.ts'
import { addPlaces } from './places.ts'
import { addRead } from './read.ts'
import { addReadFile } from './read-file.ts'
import { addRelation } from './relation.ts'
import { addRemoveDossier } from './remove-dossier.ts'
import { addSaveDossier } from './save-dossier.ts'
import { addSearch } from './search.ts'
import { addSource } from './source.ts'
import { addSources } from './sources.ts'
import { addStories } from './stories.ts'
import { addStory } from './story.ts'

/** All routes, in the order in which the documentation lists them. */
export const routes: readonly AddRoute[] = [
  addHappenings,
  addHappening,
  addExchanges,
  addEntities,
  addEntity,
  addSources,
  addSource,
  addStories,
  addStory,
  addArticles,
  addArticle,
  addAddArticle,
  addAddFile,
  addRelation,
  addGraph,
  addPlaces,
  addSearch,
  addDossiers,
  addDossier,
  addSaveDossier,
  addRemoveDossier,
  addDossierFeed,
  addCounts,
  addChanges,
  addEvents,
  addExports,
  addRead,
  addReadFile,
  addAbout,
  addOpenApi,
]
