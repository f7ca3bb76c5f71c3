import { once } from 'node:events'

/** Waits until a slow reader of standard output has taken what was written, so that it does not pile up in memory. */
export async function waitForPipe(isTaken: boolean): Promise<void> {
  if (!isTaken) await once(process.stdout, 'drain')
}
