import { FetchError, fetchError } from '../fetch/fetch-error.ts'
import { parseRetryAfter } from '../fetch/retry-delay.ts'
import { isPathAllowed } from './is-path-allowed.ts'
import { parseRobots, type RobotsRules } from './parse-robots.ts'

/** RFC 9309 lets a robots.txt be kept for a day; one that could not be had is asked for again after a minute. */
const keptFor = 24 * 3_600_000
const failureKeptFor = 60_000
/** Longest crawl delay that is honoured, in seconds; beyond it a delay is a mistake or a refusal in disguise. */
const longestDelay = 300
/** Sites whose rules are kept at a time. */
const mostSites = 2_000

/** Fetches a robots.txt, redirects followed: status, text (empty where there is none) and Retry-After. */
export type FetchRobots = (
  url: URL,
  signal?: AbortSignal,
) => Promise<{ readonly status: number; readonly text: string; readonly retryAfter: string | undefined }>

interface Kept {
  readonly until: number
  readonly rules: Promise<RobotsRules>
}

/** Reads each site's robots.txt once a day and says what it allows. */
export class RobotsCache {
  readonly #sites = new Map<string, Kept>()
  readonly #agent: string
  readonly #fetch: FetchRobots
  readonly #now: () => number

  constructor(agent: string, fetch: FetchRobots, now: () => number = Date.now) {
    this.#agent = agent
    this.#fetch = fetch
    this.#now = now
  }

  /** Milliseconds that the site wants between two requests. Throws FetchError where the page is closed to crawlers. */
  async check(url: URL, signal?: AbortSignal): Promise<number> {
    const { rules, crawlDelay } = await this.#rulesOf(url, signal)
    if (!isPathAllowed(rules, url)) throw fetchError('robots-disallowed', url.href)
    return Math.min(crawlDelay ?? 0, longestDelay) * 1000
  }

  async #rulesOf(url: URL, signal: AbortSignal | undefined): Promise<RobotsRules> {
    const kept = this.#sites.get(url.origin)
    if (kept && kept.until > this.#now()) return kept.rules
    const rules = this.#load(url, signal)
    this.#keep(url.origin, { until: this.#now() + keptFor, rules })
    try {
      return await rules
    } catch (error) {
      if (signal?.aborted) this.#sites.delete(url.origin)
      else this.#keep(url.origin, { until: this.#now() + failureKeptFor, rules })
      throw error
    }
  }

  #keep(origin: string, kept: Kept): void {
    this.#sites.delete(origin)
    this.#sites.set(origin, kept)
    const [oldest] = this.#sites.keys()
    if (oldest !== undefined && this.#sites.size > mostSites) this.#sites.delete(oldest)
  }

  /** No file (4xx) allows everything; a site that cannot answer (5xx, 429, no connection) allows nothing for now. */
  async #load(url: URL, signal: AbortSignal | undefined): Promise<RobotsRules> {
    const address = new URL('/robots.txt', url)
    try {
      const { status, text, retryAfter } = await this.#fetch(address, signal)
      if (status >= 500 || status === 429)
        throw fetchError('robots-unreachable', `status ${status}`, {
          retryAfter: parseRetryAfter(retryAfter, this.#now()),
        })
      return parseRobots(status < 300 ? text : '', this.#agent)
    } catch (error) {
      if (signal?.aborted || !(error instanceof FetchError)) throw error
      if (error.code === 'redirects-too-many') return parseRobots('', this.#agent)
      // A site that is refused or cannot be found says so itself, with its own reason.
      if (error.isLasting || error.code === 'robots-unreachable' || error.code === 'name-not-found') throw error
      throw fetchError('robots-unreachable', error.message, { cause: error })
    }
  }
}
