import type { Dossier, RecordQueries } from '@lagebild/schema'
import type { About } from './answers/about.ts'
import type { ArticleInput, ArticleMetaInput } from './answers/article-input.ts'
import type { MapPlace } from './answers/map-place.ts'
import type { AddAnswer, ReadAnswer } from './answers/read-answer.ts'
import type { RecordEvent } from './answers/record-event.ts'
import { subscribe } from './events/subscribe.ts'
import { recordPaths } from './query/record-paths.ts'
import { RequestError } from './request-error.ts'
import { type Connection, type RequestBody, sendRequest } from './send-request.ts'

/** The record over HTTP: the same questions as in the house, and reading, adding, listening. Places come with coordinates. */
export interface LagebildClient extends Omit<RecordQueries, 'places'> {
  places(filter: Parameters<RecordQueries['places']>[0]): Promise<readonly MapPlace[]>
  about(): Promise<About>
  /** Reads a text or the page at an address; the record stays as it is. */
  read(input: ArticleInput): Promise<ReadAnswer>
  readFile(file: Blob, name: string, meta?: ArticleMetaInput): Promise<ReadAnswer>
  /** Reads and adds to the record. */
  add(input: ArticleInput): Promise<AddAnswer>
  addFile(file: Blob, name: string, meta?: ArticleMetaInput): Promise<AddAnswer>
  /** Tells of everything written from now on until the function that it gives back is called. */
  subscribe(listener: (event: RecordEvent) => void): () => void
  /** The same client whose requests end when the signal says so. */
  withSignal(signal: AbortSignal): LagebildClient
}

export interface ClientOptions {
  /** `http://127.0.0.1:4280`; left out, the server that the page came from. */
  readonly base?: string
  readonly token?: string
  readonly fetch?: typeof fetch
}

/** A client for a server; asks nothing yet. */
export function createClient(options: ClientOptions = {}): LagebildClient {
  return clientOf({
    base: (options.base ?? '').replace(/\/$/, ''),
    token: options.token ?? null,
    fetch: options.fetch ?? ((...request) => fetch(...request)),
    signal: null,
  })
}

function clientOf(connection: Connection): LagebildClient {
  const get = async <T>(path: string): Promise<T> => (await sendRequest(connection, 'GET', path)).json() as Promise<T>
  const post = async <T>(path: string, body: RequestBody): Promise<T> =>
    (await sendRequest(connection, 'POST', path, body)).json() as Promise<T>
  const find = async <T>(path: string): Promise<T | null> => {
    try {
      return await get<T>(path)
    } catch (error) {
      if (error instanceof RequestError && error.code === 'not-found') return null
      throw error
    }
  }
  return {
    about: () => get(recordPaths.about()),
    happenings: (filter, page, order) => get(recordPaths.happenings(filter, page, order)),
    happening: (id) => find(recordPaths.happening(id)),
    exchanges: (filter, page) => get(recordPaths.exchanges(filter, page)),
    entities: (query, page) => get(recordPaths.entities(query, page)),
    entity: (key) => find(recordPaths.entity(key)),
    sources: (filter, page) => get(recordPaths.sources(filter, page)),
    source: (key) => find(recordPaths.source(key)),
    stories: (filter, page) => get(recordPaths.stories(filter, page)),
    story: (id) => find(recordPaths.story(id)),
    articles: (filter, page) => get(recordPaths.articles(filter, page)),
    article: (id) => find(recordPaths.article(id)),
    relation: (pair, range) => get(recordPaths.relation(pair, range)),
    places: (filter) => get(recordPaths.places(filter)),
    graph: (filter, limit) => get(recordPaths.graph(filter, limit)),
    search: (words, page) => get(recordPaths.search(words, page)),
    counts: (filter) => get(recordPaths.counts(filter)),
    changes: (filter, since, page) => get(recordPaths.changes(filter, since, page)),
    dossiers: () => get(recordPaths.dossiers()),
    dossier: (id) => find(recordPaths.dossier(id)),
    saveDossier: async (dossier: Dossier) => {
      await sendRequest(connection, 'PUT', recordPaths.dossier(dossier.id), jsonBody(dossier))
    },
    removeDossier: async (id) => {
      await sendRequest(connection, 'DELETE', recordPaths.dossier(id))
    },
    read: (input) => post(recordPaths.read(), jsonBody(input)),
    readFile: (file, name, meta = {}) => post(recordPaths.readFile(name, meta), fileBody(file)),
    add: (input) => post(recordPaths.add(), jsonBody(input)),
    addFile: (file, name, meta = {}) => post(recordPaths.addFile(name, meta), fileBody(file)),
    subscribe: (listener) => subscribe(connection, listener),
    withSignal: (signal) => clientOf({ ...connection, signal }),
  }
}

const jsonBody = (value: unknown): RequestBody => ({ type: 'application/json', content: JSON.stringify(value) })
const fileBody = (file: Blob): RequestBody => ({ type: 'application/octet-stream', content: file })
