import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { fetchError } from '../fetch/fetch-error.ts'
import { refusedKind } from './address-kind.ts'

/** Resolves a name to all its addresses. */
export type ResolveName = (name: string) => Promise<readonly LookupAddress[]>

/**
 * A lookup for sockets that gives them no address but checked ones. The socket connects to what is returned here and resolves no second
 * time, so a name that changes its answer between check and connection (DNS rebinding) gains nothing. One special
 * address among good ones refuses the name.
 */
export function guardedLookup(allowPrivate: boolean, resolve: ResolveName = resolveBySystem): LookupFunction {
  return (name, options, callback) => {
    resolve(name)
      .then((addresses) => {
        const [first] = addresses
        if (!first) throw fetchError('name-not-found', name)
        for (const { address } of addresses) {
          const kind = refusedKind(address, allowPrivate)
          if (kind) throw fetchError('address-refused', `${name} is ${address}, ${kind}`)
        }
        if (options.all) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''))
  }
}

function resolveBySystem(name: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) =>
    systemLookup(name, { all: true, order: 'verbatim' }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    ),
  )
}
