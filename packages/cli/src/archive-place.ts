import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ArchivePlace } from '@lagebild/archive'

/**
 * Where the archive is: the folder given with `--store`, else the server of DATABASE_URL, else the folder of LAGEBILD_HOME, else `.lagebild` in
 * the home folder.
 */
export function archivePlace(store: string | undefined, environment: NodeJS.ProcessEnv = process.env): ArchivePlace {
  if (store) return /^postgres(?:ql)?:/.test(store) ? { databaseUrl: store } : { folder: store }
  const databaseUrl = environment['DATABASE_URL']
  if (databaseUrl) return { databaseUrl }
  return { folder: environment['LAGEBILD_HOME'] || join(homedir(), '.lagebild') }
}
