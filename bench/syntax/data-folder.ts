import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folder of the data sets: LAGEBILD_DATA, or the one beside the repository. */
const dataFolder = resolve(process.env['LAGEBILD_DATA'] ?? join(root, '../shared/data'))

/** Folder of the scorers, beside the data. */
export const toolsFolder = join(dataFolder, '../tools')

/** Path of a data file, or nothing, saying so, where it is missing. */
export function findData(name: string): string | undefined {
  const path = join(dataFolder, name)
  if (existsSync(path)) return path
  console.log(`Skipped: ${name} is not in the data folder (LAGEBILD_DATA).`)
  return undefined
}

/** Text of a file that may be compressed. */
export function readText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
