import { type Archive, openArchive, recordQueries } from '@lagebild/archive'
import type { RecordQueries } from '@lagebild/schema'
import { archivePlace } from './archive-place.ts'

export interface Store {
  readonly archive: Archive
  readonly queries: RecordQueries
}

/** Opens the archive that `--store` or the environment names, uses it, and closes it again whatever happens. */
export async function withStore<Result>(
  store: string | undefined,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  const archive = await openArchive(archivePlace(store))
  try {
    return await use({ archive, queries: recordQueries(archive) })
  } finally {
    await archive.close()
  }
}
