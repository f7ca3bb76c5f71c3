import { type Dossier, dossierSchema, InputError } from '@lagebild/schema'
import type { Kysely } from 'kysely'
import type { ArchiveTables } from '../tables/archive-tables.ts'

/** All dossiers, by name, then id. */
export async function readDossiers(database: Kysely<ArchiveTables>): Promise<Dossier[]> {
  return database.selectFrom('dossiers').select(['id', 'name', 'filter']).orderBy('name').orderBy('id').execute()
}

export async function findDossier(database: Kysely<ArchiveTables>, id: string): Promise<Dossier | null> {
  const dossier = await database
    .selectFrom('dossiers')
    .select(['id', 'name', 'filter'])
    .where('id', '=', id)
    .executeTakeFirst()
  return dossier ?? null
}

/** Writes a dossier; one of the same id is replaced. Fails with `dossier-wrong`. */
export async function writeDossier(database: Kysely<ArchiveTables>, given: unknown): Promise<void> {
  const { data, error } = dossierSchema.safeParse(given)
  if (!data) {
    const [issue] = error.issues
    throw new InputError('dossier-wrong', `this is no dossier: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  const row = { name: data.name, filter: JSON.stringify(data.filter) }
  await database
    .insertInto('dossiers')
    .values({ id: data.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Forgets a dossier; nothing happens where there is none of that id. */
export async function removeDossier(database: Kysely<ArchiveTables>, id: string): Promise<void> {
  await database.deleteFrom('dossiers').where('id', '=', id).execute()
}
