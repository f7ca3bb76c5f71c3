import type { ArticleMetaInput } from '@lagebild/client'
import type { Reading, RecordQueries } from '@lagebild/schema'
import type { EventHub } from './events/event-hub.ts'

/** An article that was written to the record under an id; `known` where the same text was there before. */
export interface WrittenArticle {
  readonly id: string
  readonly reading: Reading
  readonly known: boolean
}

/** What the server needs from the rest of the house. Bad input is told by throwing an `InputError`. */
export interface ServerParts {
  readonly record: RecordQueries
  /** Reads text or the bytes of a file; `name` is the file's, null for pasted text. */
  readonly readContent: (
    content: string | Uint8Array,
    name: string | null,
    meta: ArticleMetaInput,
  ) => Promise<readonly Reading[]>
  /** Fetches and reads the article at an address; null where this server must not fetch. */
  readonly readAddress: ((url: string, meta: ArticleMetaInput) => Promise<readonly Reading[]>) | null
  /** Writes readings to the record. */
  readonly write: (readings: readonly Reading[]) => Promise<readonly WrittenArticle[]>
  /** Everything written, by this server or by others in the process. */
  readonly events: EventHub
  /** Name and version of the reader. */
  readonly reader: string
}

/** How the server meets the world. */
export interface ServerOptions {
  /** Folder of the built pages; null serves the API alone. */
  readonly pages: string | null
  /** Demanded of every request where not null. */
  readonly token: string | null
  /** Host names that requests may use; null allows all, which only a token makes safe. */
  readonly hosts: readonly string[] | null
  /** Requests that one address may send in a minute, and how many of them may be texts to read. */
  readonly requestsPerMinute?: number
  readonly readsPerMinute?: number
  /** Milliseconds after which reading a text is given up. */
  readonly longestReading?: number
  /** Called with errors that are nobody's input. */
  readonly onError?: (error: unknown) => void
}
