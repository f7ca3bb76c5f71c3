import type { Kysely } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** What questions are asked of. */
export type Database = Kysely<ArchiveTables>
