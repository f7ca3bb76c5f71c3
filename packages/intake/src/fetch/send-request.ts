import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { refusedKind } from '../guard/address-kind.ts'
import { FetchError, fetchError } from './fetch-error.ts'
import type { FetchLimits } from './fetch-limits.ts'
import { readBody } from './read-body.ts'

/** An answer with its unpacked body; redirects and errors of the server come without one. */
export interface Reply {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Uint8Array
}

export interface SendOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly limits: FetchLimits
  /** The guard's lookup; see `guardedLookup`. */
  readonly lookup: LookupFunction
  readonly allowPrivate: boolean
  readonly atLimit: 'refuse' | 'cut'
  readonly signal?: AbortSignal | undefined
  /** Throws for an answer whose body is not wanted. */
  readonly acceptHeaders?: (headers: http.IncomingHttpHeaders) => void
}

/** Sends one GET to a URL that `checkUrl` has passed; follows nothing, keeps no cookies. Throws FetchError. */
export async function sendRequest(url: URL, options: SendOptions): Promise<Reply> {
  const { limits, signal } = options
  const clock = new AbortController()
  const stop = (what: string): void => clock.abort(fetchError('time-out', what))
  const timers = [
    setTimeout(() => stop(`${url.host} sends no headers`), limits.headerTime),
    setTimeout(() => stop(`${url.host} does not finish its answer`), limits.wholeTime),
  ]
  const either = AbortSignal.any([clock.signal, ...(signal ? [signal] : [])])
  try {
    const answer = await openAnswer(url, options, either, stop)
    clearTimeout(timers[0])
    const status = answer.statusCode ?? 0
    if (status < 200 || status > 299) {
      answer.destroy()
      return { status, headers: answer.headers, body: new Uint8Array() }
    }
    try {
      options.acceptHeaders?.(answer.headers)
    } catch (error) {
      answer.destroy()
      throw error
    }
    return { status, headers: answer.headers, body: await readBody(answer, limits.bytes, options.atLimit, either) }
  } finally {
    for (const timer of timers) clearTimeout(timer)
  }
}

function openAnswer(
  url: URL,
  { headers, limits, lookup, allowPrivate }: SendOptions,
  signal: AbortSignal,
  stop: (what: string) => void,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    // `agent: false` takes a fresh connection each time, past any proxy or pool that the process has set up.
    const sent = request(url, { method: 'GET', agent: false, lookup, signal, headers: { ...headers } }, resolve)
    sent.on('error', (error: NodeJS.ErrnoException) =>
      reject(signal.aborted ? signal.reason : asFetchError(error, url)),
    )
    sent.on('socket', (socket) => {
      const timer = setTimeout(() => stop(`${url.host} does not accept the connection`), limits.connectTime)
      socket.once('close', () => clearTimeout(timer))
      socket.once('connect', () => {
        clearTimeout(timer)
        const address = socket.remoteAddress
        // Undefined where the server has closed the connection already; the request fails by itself then.
        const kind = address === undefined ? null : refusedKind(address, allowPrivate)
        if (kind) sent.destroy(fetchError('address-refused', `${url.host} is ${address}, ${kind}`))
      })
    })
    sent.end()
  })
}

function asFetchError(error: NodeJS.ErrnoException, url: URL): FetchError {
  // Node tries all addresses of a name and gathers their errors.
  const causes: unknown[] = [error, error.cause, ...(error instanceof AggregateError ? error.errors : [])]
  const known = causes.find((cause) => cause instanceof FetchError)
  if (known) return known
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return fetchError('name-not-found', url.hostname)
  return fetchError('connection-failed', `${url.host}, ${error.code ?? error.message}`, { cause: error })
}
