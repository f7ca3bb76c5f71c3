import { InputError } from '@lagebild/schema'
import type { RecordApp } from '../record-app.ts'

/** Names under which a server on the loopback address is asked. */
export const loopbackNames = ['localhost', '127.0.0.1', '[::1]'] as const

const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

/**
 * Refuses requests for a host name that is not ours: a page elsewhere whose name was rebound to this address could otherwise read the
 * record. Refuses writing from a page of another origin.
 */
export function checkHost(app: RecordApp, hosts: readonly string[] | null): void {
  app.addHook('onRequest', async (request) => {
    const host = request.headers.host ?? ''
    if (hosts && !hosts.includes(nameOf(host)))
      throw new InputError(
        'host-refused',
        `This server is not asked as "${nameOf(host)}"; its names are ${hosts.join(', ')}.`,
      )
    const { origin } = request.headers
    if (request.method !== 'GET' && request.method !== 'HEAD' && origin !== undefined && !isSameHost(origin, host))
      throw new InputError('origin-refused', 'Pages of other servers may not write here.')
  })
}

function isSameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
