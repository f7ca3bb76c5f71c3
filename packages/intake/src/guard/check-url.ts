import { isIP } from 'node:net'
import { fetchError } from '../fetch/fetch-error.ts'
import { refusedKind } from './address-kind.ts'

/** Web servers of newsrooms listen here; other ports belong to other services, which a request could be made to speak to. */
const webPorts: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443'])

/** Browsers and servers cut addresses at about this length. */
const longestUrl = 4096

/** Top-level names that are resolved inside a network, or nowhere (RFC 6761, 6762, 8375; ICANN's `internal`). */
const insideNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|arpa|onion|test|invalid|example)$/

/**
 * The address as a URL that may be requested. Short, octal, hexadecimal and decimal forms of IP addresses, full-width characters and
 * trailing dots are brought to their plain form by the URL parser before the host is judged. Throws FetchError.
 */
export function checkUrl(input: string | URL, allowPrivate = false): URL {
  const text = String(input)
  if (text.length > longestUrl || !URL.canParse(text)) throw fetchError('url-invalid', text.slice(0, 200))
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fetchError('scheme-refused', url.protocol)
  if (url.username !== '' || url.password !== '') throw fetchError('credentials-refused', url.host)
  url.hostname = url.hostname.replace(/\.+$/u, '')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (host === '') throw fetchError('url-invalid', text)
  if (isIP(host)) {
    const kind = refusedKind(host, allowPrivate)
    if (kind) throw fetchError('address-refused', `${host}, ${kind}`)
  } else if (!allowPrivate && (!host.includes('.') || insideNames.test(host))) {
    throw fetchError('address-refused', `${host}, a name inside a network`)
  }
  if (!allowPrivate && !webPorts.has(url.port)) throw fetchError('port-refused', url.port)
  return url
}
