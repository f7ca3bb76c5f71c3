/** First wait before trying again, and the longest, in milliseconds. */
const firstDelay = 30_000
const longestDelay = 6 * 3_600_000
/** A server that asks for more than a day is asked again after a day. */
const longestRetryAfter = 24 * 3_600_000

/**
 * How long to wait after failure number `attempt` (from 1): twice as long each time, half of it by chance, so that many who failed together do not
 * come back together. The server's own wish (Retry-After) is never undercut.
 */
export function retryDelay(
  attempt: number,
  retryAfter: number | null = null,
  { first = firstDelay, random = Math.random }: { first?: number; random?: () => number } = {},
): number {
  const full = Math.min(longestDelay, first * 2 ** (attempt - 1))
  const jittered = full / 2 + (full / 2) * random()
  return Math.round(Math.max(jittered, Math.min(retryAfter ?? 0, longestRetryAfter)))
}

/** Milliseconds from a Retry-After header, which holds seconds or a date; null where it holds neither. */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = /GMT$/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
