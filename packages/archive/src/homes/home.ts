import type { Kysely } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** A database that holds an archive, opened. */
export interface Home {
  readonly kind: 'folder' | 'postgres'
  readonly database: Kysely<ArchiveTables>
  /** The whole data directory as a compressed tar; null where the server has its own backups. */
  readonly dump: (() => Promise<Blob>) | null
  close(): Promise<void>
}
