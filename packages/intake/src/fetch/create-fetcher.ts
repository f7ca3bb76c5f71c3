import { checkUrl } from '../guard/check-url.ts'
import { guardedLookup, type ResolveName } from '../guard/guarded-lookup.ts'
import { RobotsCache } from '../robots/robots-cache.ts'
import { acceptHeader, checkContentType, parseContentType, type Wanted } from './content-types.ts'
import { fetchError } from './fetch-error.ts'
import { type FetchLimits, usualLimits } from './fetch-limits.ts'
import { HostGates } from './host-gates.ts'
import { parseRetryAfter } from './retry-delay.ts'
import { type Reply, sendRequest } from './send-request.ts'
import { productToken, userAgent } from './user-agent.ts'

/** What a server gave to ask with next time, and for which address. */
export interface Validators {
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface FetchedPage {
  /** The address after all redirects. */
  readonly url: string
  /** True where the page has not changed since `validators` were given; `body` is empty then. */
  readonly isUnchanged: boolean
  readonly contentType: string | null
  readonly charset: string | null
  readonly body: Uint8Array
  /** Kept by the caller for the next request, or null where the server gave none. */
  readonly validators: Validators | null
}

export interface FetchRequest {
  readonly wanted: Wanted
  readonly validators?: Validators | null
  readonly signal?: AbortSignal | undefined
}

/** Gets pages from the web: only from public addresses, only what robots.txt allows, one request at a time a host. */
export interface Fetcher {
  /** Throws FetchError. */
  fetch(url: string, request: FetchRequest): Promise<FetchedPage>
  /** Milliseconds for which the host of an address still wants to be left alone. */
  restOf(url: string): number
}

export interface FetcherOptions {
  /** Opens loopback, private and unique-local addresses, and all ports: for tests and intranets. */
  readonly allowPrivate?: boolean
  /** Whom a newsroom can write to; LAGEBILD_CONTACT where it is not given. */
  readonly contact?: string | undefined
  /** Milliseconds between two requests to a host, where robots.txt does not ask for more. */
  readonly pause?: number
  readonly limits?: Partial<FetchLimits>
  /** Another resolver than the system's. */
  readonly resolve?: ResolveName
}

/** RFC 9309 asks that at least this much of a robots.txt is read. */
const robotsBytes = 500 * 1024
const usualPause = 1_000
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** Too Early, Too Many Requests and Request Timeout pass, as do most failures of the server itself. */
const passingStatus: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])

/** A fetcher that keeps robots.txt files and the rhythm of each host; use one for all requests of a process. */
export function createFetcher({
  allowPrivate = false,
  contact,
  pause = usualPause,
  ...options
}: FetcherOptions = {}): Fetcher {
  const limits = { ...usualLimits, ...options.limits }
  const lookup = guardedLookup(allowPrivate, options.resolve)
  const agent = userAgent(contact)
  const gates = new HostGates()
  const basic = {
    'user-agent': agent,
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'de, en;q=0.9, *;q=0.5',
  }
  const robots = new RobotsCache(productToken, async (url, signal) => {
    const { reply } = await follow(url, limits.redirects, (hop) =>
      sendRequest(hop, {
        lookup,
        allowPrivate,
        signal,
        headers: { ...basic, accept: 'text/plain' },
        limits: { ...limits, bytes: robotsBytes },
        atLimit: 'cut',
      }),
    )
    return {
      status: reply.status,
      text: new TextDecoder().decode(reply.body),
      retryAfter: reply.headers['retry-after'],
    }
  })

  async function follow(start: URL, most: number, send: (url: URL) => Promise<Reply>) {
    let url = start
    const seen = new Set<string>()
    while (true) {
      if (seen.has(url.href) || seen.size > most) throw fetchError('redirects-too-many', start.href)
      seen.add(url.href)
      const reply = await send(url)
      if (!redirects.has(reply.status)) return { url, reply }
      const target = reply.headers.location ?? ''
      if (target === '' || !URL.canParse(target, url.href)) throw fetchError('redirect-invalid', target || url.href)
      url = checkUrl(new URL(target, url.href), allowPrivate)
      // What follows `#` is for browsers.
      url.hash = ''
    }
  }

  return {
    fetch: async (address, { wanted, validators = null, signal }) => {
      const start = checkUrl(address, allowPrivate)
      start.hash = ''
      const { url, reply } = await follow(start, limits.redirects, async (hop) => {
        let wish = 0
        const send = async (): Promise<Reply> => {
          wish = await robots.check(hop, signal)
          return sendRequest(hop, {
            lookup,
            allowPrivate,
            limits,
            signal,
            headers: { ...basic, accept: acceptHeader(wanted), ...conditions(hop, validators) },
            atLimit: 'refuse',
            acceptHeaders: (headers) => checkContentType(headers['content-type'], wanted),
          })
        }
        return gates.pass(hop.host, send, () => Math.max(pause, wish), signal)
      })
      return toPage(url, reply)
    },
    restOf: (url) => gates.restOf(new URL(url).host),
  }
}

/** Validators belong to one address; no other server of a chain of redirects learns them. */
function conditions(url: URL, validators: Validators | null): Record<string, string> {
  if (validators?.url !== url.href) return {}
  return {
    ...(validators.etag && { 'if-none-match': validators.etag }),
    ...(validators.lastModified && { 'if-modified-since': validators.lastModified }),
  }
}

function toPage(url: URL, { status, headers, body }: Reply): FetchedPage {
  const isUnchanged = status === 304
  if (!isUnchanged && (status < 200 || status > 299)) {
    const retryAfter = parseRetryAfter(headers['retry-after'], Date.now())
    throw fetchError(passingStatus.has(status) ? 'http-unavailable' : 'http-refused', `${status} for ${url.href}`, {
      retryAfter,
    })
  }
  const { type, charset } = parseContentType(headers['content-type'])
  const etag = headers.etag ?? null
  const lastModified = headers['last-modified'] ?? null
  return {
    url: url.href,
    isUnchanged,
    contentType: type,
    charset,
    body,
    validators: etag || lastModified ? { url: url.href, etag, lastModified } : null,
  }
}
