import type { RecordFilter } from '@lagebild/schema'
import { filterParameters, listFields } from './filter-parameters.ts'

/** A filter as the query of an address; the same filter gives the same query, and the whole record an empty one. */
export function filterToQuery(filter: RecordFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const field of listFields) for (const value of filter[field]) query.append(filterParameters[field], value)
  for (const field of ['words', 'since', 'until'] as const) {
    const value = filter[field]
    if (value) query.set(filterParameters[field], value)
  }
  if (filter.contested) query.set(filterParameters.contested, 'true')
  return query
}
