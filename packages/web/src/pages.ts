import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** What a page is given: the values of its path's `:names`. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>
}

/** One page of the desk: its path and the view that is loaded when somebody goes there. */
export interface DeskPage {
  readonly path: string
  readonly View: LazyExoticComponent<ComponentType<PageProps>>
}

function page(path: string, load: () => Promise<ComponentType<PageProps>>): DeskPage {
  return { path, View: lazy(async () => ({ default: await load() })) }
}

/** All pages; the first whose path fits is shown. */
export const pages: readonly DeskPage[] = [
  page('/', async () => (await import('./views/dossier/record-view.tsx')).RecordView),
  page('/read', async () => (await import('./views/read/read-view.tsx')).ReadView),
  page('/articles/:id', async () => (await import('./views/article/article-view.tsx')).ArticleView),
  page('/dossiers', async () => (await import('./views/dossiers/dossiers-view.tsx')).DossiersView),
  page('/dossiers/:id', async () => (await import('./views/dossier/dossier-view.tsx')).DossierView),
  page('/happenings/:id', async () => (await import('./views/happening/happening-view.tsx')).HappeningView),
  page('/entities', async () => (await import('./views/entities/entities-view.tsx')).EntitiesView),
  page('/entities/:key', async () => (await import('./views/entities/entity-view.tsx')).EntityView),
  page('/sources', async () => (await import('./views/sources/sources-view.tsx')).SourcesView),
  page('/sources/:key', async () => (await import('./views/sources/source-view.tsx')).SourceView),
  page('/exchanges', async () => (await import('./views/exchanges/exchanges-view.tsx')).ExchangesView),
  page('/stories', async () => (await import('./views/stories/stories-view.tsx')).StoriesView),
  page('/stories/:id', async () => (await import('./views/stories/story-view.tsx')).StoryView),
  page('/search', async () => (await import('./views/search/search-view.tsx')).SearchView),
  page('/map', async () => (await import('./views/map/map-view.tsx')).MapView),
  page('/graph', async () => (await import('./views/graph/graph-view.tsx')).GraphView),
]
