import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 34rem)')

/** Height of letters in a drawing of 960 units, so that they can be read at the width that the drawing has on this screen. */
export function useLetterSize(): number {
  const isNarrow = useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    () => narrow.matches,
  )
  return isNarrow ? 32 : 17
}
