import type { ExecuteSql } from './execute-sql.ts'
import { isWorkerGone } from './worker-name.ts'

/** Ends the leases of killed workers of this machine at once; those of other machines end by themselves. */
export async function freeDeadLeases(executeSql: ExecuteSql): Promise<void> {
  const { rows } = await executeSql(
    'select owner from intake_job where owner is not null union select owner from intake_host where owner is not null',
  )
  for (const owner of rows.map((row) => String(row['owner'])).filter(isWorkerGone)) {
    await executeSql(`update intake_job set leased_until = now() where owner = $1 and state = 'working'`, [owner])
    await executeSql('update intake_host set leased_until = now() where owner = $1', [owner])
  }
}
