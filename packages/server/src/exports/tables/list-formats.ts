import type { Page, PageRequest } from '@lagebild/schema'
import { locatePlace } from '../../gazetteer/locate-place.ts'
import { allItems } from '../all-items.ts'
import type { ExportFormat, ExportRequest } from '../export-format.ts'
import { type Column, writeCsv } from '../write-csv.ts'
import { writeJsonArray } from '../write-json.ts'
import { exchangesTable } from './exchanges-table.ts'
import { happeningsTable } from './happenings-table.ts'
import { articlesTable, entitiesTable, placesTable, sourcesTable, storiesTable } from './other-tables.ts'

type ListName = 'happenings' | 'exchanges' | 'sources' | 'stories' | 'articles' | 'entities' | 'places'

function bothFormats<T>(
  list: ListName,
  columns: (request: ExportRequest) => readonly Column<T>[],
  items: (request: ExportRequest) => AsyncIterable<T>,
): readonly ExportFormat[] {
  return [
    {
      name: `${list}.csv`,
      contentType: 'text/csv; charset=utf-8; header=present',
      summary: `The list of ${list} as a table; text that a spreadsheet would run as a formula is disarmed`,
      write: (request) => writeCsv(columns(request), items(request)),
    },
    {
      name: `${list}.json`,
      contentType: 'application/json; charset=utf-8',
      summary: `The list of ${list}, each as in the list of the API`,
      write: (request) => writeJsonArray(items(request)),
    },
  ]
}

const paged =
  <T>(ask: (request: ExportRequest, page: PageRequest) => Promise<Page<T>>) =>
  (request: ExportRequest): AsyncIterable<T> =>
    allItems((page) => ask(request, page))

async function* locatedPlaces({ record, filter }: ExportRequest) {
  for (const count of await record.places(filter)) yield { ...count, ...locatePlace(count.place) }
}

/** Every list as CSV and as JSON. */
export const listFormats: readonly ExportFormat[] = [
  ...bothFormats(
    'happenings',
    ({ phrasing }) => happeningsTable(phrasing),
    paged(({ record, filter }, page) => record.happenings(filter, page)),
  ),
  ...bothFormats(
    'exchanges',
    ({ phrasing }) => exchangesTable(phrasing),
    paged(({ record, filter }, page) => record.exchanges(filter, page)),
  ),
  ...bothFormats(
    'sources',
    () => sourcesTable,
    paged(({ record, filter }, page) => record.sources(filter, page)),
  ),
  ...bothFormats(
    'stories',
    () => storiesTable,
    paged(({ record, filter }, page) => record.stories(filter, page)),
  ),
  ...bothFormats(
    'articles',
    () => articlesTable,
    paged(({ record, filter }, page) => record.articles(filter, page)),
  ),
  ...bothFormats(
    'entities',
    ({ phrasing }) => entitiesTable(phrasing),
    paged(({ record, filter, entityKind }, page) =>
      record.entities({ words: filter.words, kind: entityKind, country: null }, page),
    ),
  ),
  ...bothFormats('places', ({ phrasing }) => placesTable(phrasing), locatedPlaces),
]
