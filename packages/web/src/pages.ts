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
]
