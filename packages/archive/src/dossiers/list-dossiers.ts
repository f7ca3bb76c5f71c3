import type { Kysely } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import type { Dossier } from './dossier.ts'

/** All dossiers, by id. */
export async function listDossiers(database: Kysely<ArchiveTables>): Promise<Dossier[]> {
  return database.selectFrom('dossiers').selectAll().orderBy('id').execute()
}

/** Forgets a saved query; says whether there was one. */
export async function removeDossier(database: Kysely<ArchiveTables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await database.deleteFrom('dossiers').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
