import { InputError } from '@lagebild/schema'

/** Why something was not fetched; `isLasting` says that trying again soon cannot help. `%s` is filled with what was met. */
const reasons = {
  'url-invalid': { message: 'This is no address of a web page: %s.', isLasting: true },
  'scheme-refused': { message: 'Only http and https addresses are fetched, not %s', isLasting: true },
  'credentials-refused': { message: 'Addresses with a user name or password are not fetched (%s).', isLasting: true },
  'port-refused': { message: 'Port %s is not a web port; --allow-private opens every port.', isLasting: true },
  'address-refused': { message: 'This address is not on the public internet: %s.', isLasting: true },
  'redirects-too-many': { message: 'The address redirects in circles or too often (%s).', isLasting: true },
  'redirect-invalid': { message: 'The server redirects to nowhere (%s).', isLasting: true },
  'response-too-large': { message: 'The answer is larger than %s bytes.', isLasting: true },
  'content-type-refused': { message: 'The server sent %s, not what was asked for.', isLasting: true },
  'content-encoding-unknown': { message: 'The answer is packed as %s, which is not known.', isLasting: true },
  'robots-disallowed': { message: 'The robots.txt of the site does not allow %s.', isLasting: true },
  'http-refused': { message: 'The server answers with status %s.', isLasting: true },
  'contact-invalid': { message: 'The contact "%s" may hold only printable ASCII characters.', isLasting: true },
  'http-unavailable': { message: 'The server answers with status %s for now.', isLasting: false },
  'robots-unreachable': {
    message: 'The robots.txt of the site cannot be had, so nothing is fetched: %s',
    isLasting: false,
  },
  'response-broken': { message: 'The answer breaks off or cannot be unpacked (%s).', isLasting: false },
  'time-out': { message: 'The server is too slow: %s.', isLasting: false },
  'name-not-found': { message: 'The name %s cannot be resolved.', isLasting: false },
  'connection-failed': { message: 'The connection failed: %s.', isLasting: false },
} as const

export type FetchErrorCode = keyof typeof reasons

/** A page or feed that was not fetched. */
export class FetchError extends InputError {
  /** True where trying again soon cannot help. */
  readonly isLasting: boolean
  /** Milliseconds that the server asks to wait, or null. */
  readonly retryAfter: number | null

  constructor(code: FetchErrorCode, message: string, retryAfter: number | null, options?: ErrorOptions) {
    super(code, message, options)
    this.name = 'FetchError'
    this.isLasting = reasons[code].isLasting
    this.retryAfter = retryAfter
  }
}

export function fetchError(
  code: FetchErrorCode,
  found = '',
  { retryAfter = null, ...options }: ErrorOptions & { retryAfter?: number | null } = {},
): FetchError {
  return new FetchError(
    code,
    reasons[code].message.replace('%s', () => found),
    retryAfter,
    options,
  )
}
