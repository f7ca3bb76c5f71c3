import { InputError, type Reading } from '@lagebild/schema'
import type { Kysely } from 'kysely'
import { addReadings, type ReadingToAdd } from '../articles/add-reading.ts'
import { writeDossier } from '../dossiers/read-dossiers.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { type ExportedDossier, type ExportedReading, exportVersion } from './export-line.ts'

/** Readings of one transaction. */
const readingsAtOnce = 100

/**
 * Adds everything of an export to an archive; the record follows from it. Gives the number of readings. Fails with `export-unreadable`, naming
 * the line; part of what stood before that line has been added, and adding the mended file does no harm.
 */
export async function importArchive(
  database: Kysely<ArchiveTables>,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  let [number, readings] = [0, 0]
  let waiting: ReadingToAdd[] = []
  const addWaiting = async (): Promise<void> => {
    if (waiting.length > 0) await addReadings(database, waiting)
    readings += waiting.length
    waiting = []
  }
  for await (const text of lines) {
    number++
    if (text.trim() === '') continue
    const line = parseLine(text, number)
    if (line.line === 'dossier') await writeDossier(database, line.dossier)
    if (line.line !== 'reading') continue
    waiting.push({ reading: line.reading, retrieved: line.retrieved ?? undefined, added: line.added })
    if (waiting.length === readingsAtOnce) await addWaiting()
  }
  await addWaiting()
  if (number === 0) throw unreadable(1, 'the file is empty')
  return readings
}

function parseLine(text: string, number: number): ExportedReading | ExportedDossier | { readonly line: 'other' } {
  const value = parseJson(text, number)
  if (number === 1 && (value['line'] !== 'archive' || value['schema'] !== exportVersion))
    throw unreadable(1, `it does not begin with ${JSON.stringify({ line: 'archive', schema: exportVersion })}`)
  if (value['line'] === 'dossier') return value as unknown as ExportedDossier
  if (value['line'] !== 'reading') return { line: 'other' }
  if (!isReading(value['reading'])) throw unreadable(number, 'it holds no reading')
  return value as unknown as ExportedReading
}

function parseJson(text: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object') return value as Record<string, unknown>
  } catch (cause) {
    throw unreadable(number, 'it is not JSON', cause)
  }
  throw unreadable(number, 'it is not an object')
}

/** Enough to keep other files out; the claims are as the reader made them. */
function isReading(value: unknown): value is Reading {
  const { article, claims, entities } = (value ?? {}) as Partial<Reading>
  return (
    typeof article?.text === 'string' &&
    typeof article.id === 'string' &&
    Array.isArray(claims) &&
    Array.isArray(entities)
  )
}

const unreadable = (line: number, reason: string, cause?: unknown): InputError =>
  new InputError('export-unreadable', `line ${line} of the export cannot be used: ${reason}`, { cause })
