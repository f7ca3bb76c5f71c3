import type { EntityKind, PageRequest, RecordFilter } from '@lagebild/schema'
import { filterToQuery } from './filter-to-query.ts'

type Extra = Readonly<Record<string, string | number | null | undefined>>

/** A path with a query of a filter and other parameters; null and undefined ones are left out. */
export function withQuery(path: string, filter: RecordFilter | null, extra: Extra = {}): string {
  const query = filter ? filterToQuery(filter) : new URLSearchParams()
  for (const [name, value] of Object.entries(extra))
    if (value !== null && value !== undefined) query.set(name, String(value))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

const segment = encodeURIComponent
const pageOf = ({ cursor, limit }: PageRequest) => ({ cursor, limit })

/** Addresses of everything that can be asked, from the server's root. */
export const recordPaths = {
  about: () => '/api/about',
  happenings: (filter: RecordFilter, page: PageRequest, order?: 'latest' | 'oldest') =>
    withQuery('/api/happenings', filter, { order, ...pageOf(page) }),
  happening: (id: string) => `/api/happenings/${segment(id)}`,
  exchanges: (filter: RecordFilter, page: PageRequest) => withQuery('/api/exchanges', filter, pageOf(page)),
  entities: (
    query: { readonly words: string | null; readonly kind: EntityKind | null; readonly country: string | null },
    page: PageRequest,
  ) =>
    withQuery('/api/entities', null, {
      words: query.words,
      kind: query.kind,
      country: query.country,
      ...pageOf(page),
    }),
  entity: (key: string) => `/api/entities/${segment(key)}`,
  sources: (filter: RecordFilter, page: PageRequest) => withQuery('/api/sources', filter, pageOf(page)),
  source: (key: string) => `/api/sources/${segment(key)}`,
  stories: (filter: RecordFilter, page: PageRequest) => withQuery('/api/stories', filter, pageOf(page)),
  story: (id: string) => `/api/stories/${segment(id)}`,
  articles: (filter: RecordFilter, page: PageRequest) => withQuery('/api/articles', filter, pageOf(page)),
  article: (id: string) => `/api/articles/${segment(id)}`,
  relation: (
    pair: readonly [string, string],
    range: { readonly since: string | null; readonly until: string | null; readonly step: 'day' | 'week' | 'month' },
  ) => withQuery(`/api/relations/${segment(pair[0])}/${segment(pair[1])}`, null, { ...range }),
  places: (filter: RecordFilter) => withQuery('/api/places', filter),
  graph: (filter: RecordFilter, limit: number) => withQuery('/api/graph', filter, { limit }),
  search: (words: string, page: PageRequest) => withQuery('/api/search', null, { words, ...pageOf(page) }),
  counts: (filter: RecordFilter) => withQuery('/api/counts', filter),
  changes: (filter: RecordFilter, after: string, page: PageRequest) =>
    withQuery('/api/changes', filter, { after, ...pageOf(page) }),
  dossiers: () => '/api/dossiers',
  dossier: (id: string) => `/api/dossiers/${segment(id)}`,
  events: () => '/api/events',
  read: () => '/api/read',
  readFile: (name: string, meta: Extra) => withQuery('/api/read/file', null, { name, ...meta }),
  add: () => '/api/articles',
  addFile: (name: string, meta: Extra) => withQuery('/api/articles/file', null, { name, ...meta }),
} as const
