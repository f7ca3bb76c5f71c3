import { useEffect, useState } from 'react'
import { isOwnWrite } from './own-writes.ts'
import { refreshQueries } from './query-cache.ts'
import { recordClient } from './record-client.ts'

/** Whether somebody wrote to the record since the answers on the page were given, and a function that asks for them anew. */
export function useLiveChanges(): { readonly changed: boolean; readonly refresh: () => void } {
  const [changed, setChanged] = useState(false)
  useEffect(() => recordClient.subscribe(() => isOwnWrite() || setChanged(true)), [])
  return {
    changed,
    refresh: () => {
      setChanged(false)
      refreshQueries()
    },
  }
}
