import { InputError } from '@lagebild/schema'
import type { Kysely } from 'kysely'
import { contentId } from '../merge/content-id.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { checkDossierQuery, type Dossier } from './dossier.ts'

/** Saves a query under a name; a dossier of that name gets the new query. */
export async function saveDossier(
  database: Kysely<ArchiveTables>,
  given: { readonly name: string; readonly query: unknown; readonly created?: string },
): Promise<Dossier> {
  const name = given.name.trim()
  if (name === '') throw new InputError('dossier-name-missing', 'a dossier needs a name')
  const query = JSON.stringify(checkDossierQuery(given.query))
  return database
    .insertInto('dossiers')
    .values({
      id: contentId('dossier', [name.toLowerCase()]),
      name,
      query,
      ...(given.created && { created: given.created }),
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, query }))
    .returningAll()
    .executeTakeFirstOrThrow()
}
