/** Limits of one answer; times in milliseconds. */
export interface FetchLimits {
  /** Redirects that are followed. */
  readonly redirects: number
  /** Bytes after unpacking; as many may cross the wire. */
  readonly bytes: number
  readonly connectTime: number
  /** Until status and headers are there, counted from the request. */
  readonly headerTime: number
  /** Until the last byte is there, counted from the request. */
  readonly wholeTime: number
}

/** RFC 9309 asks for five redirects, browsers follow twenty; the largest live blogs have some 4 million bytes. */
export const usualLimits: FetchLimits = {
  redirects: 8,
  bytes: 16_000_000,
  connectTime: 10_000,
  headerTime: 20_000,
  wholeTime: 60_000,
}
