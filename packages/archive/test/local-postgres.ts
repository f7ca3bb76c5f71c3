import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server for tests. */
export interface LocalPostgres {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>
  stop(): void
}

/**
 * The server that LAGEBILD_TEST_DATABASE_URL names, else one started from Debian's or the system's binaries in a temporary folder on a private
 * port; null, saying so, where there is neither. The server refuses to run as root, so root starts it as the user `postgres`.
 */
export async function startLocalPostgres({ durable = false } = {}): Promise<LocalPostgres | null> {
  const given = process.env['LAGEBILD_TEST_DATABASE_URL']
  if (given) return { createDatabase: () => createDatabase(given), stop: () => {} }
  const binaries = findBinaries()
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? userId('postgres') : null
  if (!binaries || (isRoot && !user)) {
    console.warn('PostgreSQL is not installed and LAGEBILD_TEST_DATABASE_URL is not set: its tests are skipped')
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const run = (name: string, ...args: string[]) =>
    execFileSync(join(binaries, name), args, { cwd: folder, stdio: 'pipe', ...(user ?? {}) })
  const port = await freePort()
  const data = join(folder, 'data')
  run(
    'initdb',
    '--pgdata',
    data,
    '--username=lagebild',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  )
  // What is tested is the archive and not the server, which need not outlive a power cut.
  const fast = durable ? '-c max_wal_size=4GB' : '-c fsync=off -c synchronous_commit=off -c full_page_writes=off'
  const settings = `${fast} -p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c shared_buffers=256MB`
  run('pg_ctl', '--pgdata', data, '--log', join(folder, 'log'), '--options', settings, '--wait', 'start')
  let stopped = false
  const stop = (): void => {
    if (stopped) return
    stopped = true
    run('pg_ctl', '--pgdata', data, '--mode=immediate', '--wait', 'stop')
    rmSync(folder, { recursive: true, force: true })
  }
  // A test run that fails before its last hook must not leave a server behind.
  process.once('exit', stop)
  return { createDatabase: () => createDatabase(`postgres://lagebild@127.0.0.1:${port}/postgres`), stop }
}

async function createDatabase(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl)
  const name = `lagebild_test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database ${name} template template0`).finally(() => client.end())
  url.pathname = `/${name}`
  return url.href
}

/** Debian keeps the server's binaries out of the path, one folder a version. */
function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
}

function userId(name: string): { uid: number; gid: number } | null {
  const read = (flag: string) => Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10)
  const [uid, gid] = [read('-u'), read('-g')] as [number, number]
  return Number.isNaN(uid) || Number.isNaN(gid) ? null : { uid, gid }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
