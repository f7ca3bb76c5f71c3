import type { Kysely } from 'kysely'
import { readDossiers } from '../dossiers/read-dossiers.ts'
import type { ArchiveTables } from '../tables/archive-tables.ts'
import { type ExportLine, exportVersion } from './export-line.ts'
import { readPages } from './read-pages.ts'
import { readReadings } from './read-readings.ts'

/**
 * Everything an archive holds, a value a line of JSONL: the readings with their articles (every version), the dossiers, then the record for
 * programs that want it ready-made. The same archive gives the same lines.
 */
export async function* exportArchive(database: Kysely<ArchiveTables>): AsyncGenerator<ExportLine> {
  yield { line: 'archive', schema: exportVersion }
  yield* readReadings(database)
  for (const dossier of await readDossiers(database)) yield { line: 'dossier', dossier }
  for await (const row of readPages(database, 'happenings')) yield { line: 'happening', row }
  for await (const row of readPages(database, 'entities')) yield { line: 'entity', row }
  for await (const row of readPages(database, 'stories')) yield { line: 'story', row }
}
