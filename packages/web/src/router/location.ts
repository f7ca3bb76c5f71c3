import { useSyncExternalStore } from 'react'

/** Where the reader is: path and query, as one string so that it compares by value. */
export interface DeskLocation {
  readonly path: string
  readonly query: string
  readonly hash: string
}

const changed = new EventTarget()
let current = readLocation()

function readLocation(): DeskLocation {
  const { pathname, search, hash } = window.location
  return { path: pathname, query: search, hash }
}

function announce(): void {
  current = readLocation()
  changed.dispatchEvent(new Event('change'))
}

window.addEventListener('popstate', announce)
window.addEventListener('hashchange', announce)

/** Goes to an address of the desk without loading the page anew. `replace` leaves no step in the history: for filters and the like. */
export function navigate(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (address === `${current.path}${current.query}${current.hash}`) return
  const samePath = new URL(address, window.location.href).pathname === current.path
  if (replace) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
  announce()
  if (!samePath) window.scrollTo(0, 0)
}

export function useLocation(): DeskLocation {
  return useSyncExternalStore(
    (listener) => {
      changed.addEventListener('change', listener)
      return () => changed.removeEventListener('change', listener)
    },
    () => current,
  )
}
