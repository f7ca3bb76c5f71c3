import { filterFromQuery, filterToQuery } from '@lagebild/client'
import type { RecordFilter } from '@lagebild/schema'
import { useMemo } from 'react'
import { navigate, useLocation } from '../router/location.ts'

/** The filter in the page's address and a function that writes another one there; other parameters of the address stay. */
export function useFilter(): readonly [RecordFilter, (filter: RecordFilter) => void] {
  const { path, query } = useLocation()
  const filter = useMemo(() => filterFromQuery(new URLSearchParams(query)), [query])
  const setFilter = (next: RecordFilter): void => navigate(filterAddress(path, next), { replace: true })
  return [filter, setFilter]
}

/** Address of a page with a filter. */
export function filterAddress(path: string, filter: RecordFilter): string {
  const query = filterToQuery(filter).toString()
  return query ? `${path}?${query}` : path
}

/** A key for queries that depend on a filter. */
export function filterKey(filter: RecordFilter): string {
  return filterToQuery(filter).toString()
}
