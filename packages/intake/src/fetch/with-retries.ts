import { setTimeout as sleep } from 'node:timers/promises'
import { FetchError } from './fetch-error.ts'
import { retryDelay } from './retry-delay.ts'

/** Longest wait between two tries while a person waits for the answer, in milliseconds. */
const patience = 30_000

/** Tries up to three times what fails for now, with growing waits; a server that asks for a longer wait than a person has is believed at once. */
export async function withRetries<Answer>(
  attempt: () => Promise<Answer>,
  signal?: AbortSignal,
  { tries = 3, first = 1_000 }: { tries?: number; first?: number } = {},
): Promise<Answer> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof FetchError) || error.isLasting || number >= tries) throw error
      if ((error.retryAfter ?? 0) > patience) throw error
      await sleep(retryDelay(number, error.retryAfter, { first }), undefined, signal && { signal })
    }
  }
}
