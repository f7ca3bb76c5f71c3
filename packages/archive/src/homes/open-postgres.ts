import { InputError } from '@lagebild/schema'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import type { Home } from './home.ts'
import { typeParsers } from './type-parsers.ts'

/** Multiranges came with 14; 15 is the oldest that is tested. */
const oldestVersion = 15

/** Compiling takes longer than any of these queries; the planner, which overrates recursive ones, would ask for it with every article. */
const session = '-c TimeZone=UTC -c jit=off'

/** Opens the archive in a PostgreSQL database; any number of processes at a time. Fails with `database-unreachable`, `database-too-old`. */
export async function openPostgres(databaseUrl: string): Promise<Home> {
  const pool = new pg.Pool({ ...parseUrl(databaseUrl), types: { getTypeParser }, options: session, max: 4 })
  // A server that goes away while a connection is idle must not end the process; the next query reports it.
  pool.on('error', () => {})
  const database = new Kysely<ArchiveTables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await refuseOld(database)
  } catch (error) {
    await database.destroy()
    if (error instanceof InputError) throw error
    throw unreachable(databaseUrl, error)
  }
  return { kind: 'postgres', database, dump: null, close: () => database.destroy() }
}

function parseUrl(databaseUrl: string): pg.PoolConfig {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new InputError(
      'database-url-wrong',
      `${withoutPassword(databaseUrl)} is not a database address such as postgres://user@host:5432/name`,
    )
  return { connectionString: databaseUrl, connectionTimeoutMillis: 10_000 }
}

function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  return (format === 'binary' ? undefined : typeParsers[oid]) ?? pg.types.getTypeParser(oid, format as 'text')
}

async function refuseOld(database: Kysely<ArchiveTables>): Promise<void> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(
    database,
  )
  const major = Math.floor(Number(rows[0]?.version) / 10_000)
  if (major < oldestVersion)
    throw new InputError('database-too-old', `the server is PostgreSQL ${major}; ${oldestVersion} or later is needed`)
}

function unreachable(databaseUrl: string, cause: unknown): InputError {
  const { message, code, errors } = cause as { message?: string; code?: string; errors?: Error[] }
  const reason = message || errors?.[0]?.message || code || String(cause)
  return new InputError('database-unreachable', `${withoutPassword(databaseUrl)} cannot be opened: ${reason}`, {
    cause,
  })
}

const withoutPassword = (databaseUrl: string): string => databaseUrl.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:***@')
