import { navigate, useLocation } from './location.ts'

/** A parameter of the page's address, and a function that sets it or, with null, takes it away. */
export function useParameter(name: string): readonly [string | null, (value: string | null) => void] {
  const { path, query } = useLocation()
  const set = (value: string | null): void => {
    const next = new URLSearchParams(query)
    if (value === null) next.delete(name)
    else next.set(name, value)
    const text = next.toString()
    navigate(text ? `${path}?${text}` : path, { replace: true })
  }
  return [new URLSearchParams(query).get(name), set]
}
