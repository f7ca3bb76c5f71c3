import { InputError } from '@lagebild/schema'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { articlesAndFacts } from './articles-and-facts.ts'
import { happeningsAndEntities } from './happenings-and-entities.ts'

/** In the order in which they run; names and contents of published ones never change. */
const migrations: Record<string, Migration> = {
  '01-articles-and-facts': runAll(articlesAndFacts),
  '02-happenings-and-entities': runAll(happeningsAndEntities),
}

/** Brings the tables to the present form. Fails with `archive-newer` where a later Lagebild has changed them already. */
export async function migrate(database: Kysely<ArchiveTables>): Promise<void> {
  await refuseNewer(database)
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function refuseNewer(database: Kysely<ArchiveTables>): Promise<void> {
  const { rows: tables } = await sql<{
    found: boolean
  }>`select to_regclass('kysely_migration') is not null as found`.execute(database)
  if (!tables[0]?.found) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database)
  const unknown = rows.map(({ name }) => name).filter((name) => !migrations[name])
  if (unknown.length > 0)
    throw new InputError(
      'archive-newer',
      `the archive was made by a newer Lagebild (it has ${unknown.sort().join(', ')}); use that one to open it`,
    )
}

function runAll(statements: readonly string[]): Migration {
  return {
    up: async (database) => {
      for (const statement of statements) await sql.raw(statement).execute(database)
    },
  }
}
