import type { ExportName } from '@lagebild/client'
import type { Phrasing } from '@lagebild/phrasing'
import type { EntityKind, RecordFilter, RecordQueries } from '@lagebild/schema'

/** What part of the record is exported, and in which language its sentences are. */
export interface ExportRequest {
  readonly record: RecordQueries
  readonly filter: RecordFilter
  /** Narrows a list of entities; null where every kind is wanted, and in exports of other things. */
  readonly entityKind: EntityKind | null
  readonly phrasing: Phrasing
  /** Address of this server, for links back to the record. */
  readonly base: string
}

/** One form of export: pieces of a file as they come. */
export interface ExportFormat {
  readonly name: ExportName
  readonly contentType: string
  readonly summary: string
  readonly write: (request: ExportRequest) => AsyncIterable<string>
}
