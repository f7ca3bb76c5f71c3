import { useCallback, useMemo, useState } from 'react'

/** Which claim is shown: the one under pointer or focus, else the pinned one. */
export interface ActiveClaim {
  readonly active: string | null
  readonly pinned: string | null
  readonly point: (claim: string | null) => void
  readonly pin: (claim: string | null) => void
}

export function useActiveClaim(first: string | null): ActiveClaim {
  const [pinned, setPinned] = useState<string | null>(first)
  const [pointed, setPointed] = useState<string | null>(null)
  const pin = useCallback((claim: string | null) => {
    setPinned(claim)
    setPointed(null)
  }, [])
  return useMemo(() => ({ active: pointed ?? pinned, pinned, point: setPointed, pin }), [pointed, pinned, pin])
}
