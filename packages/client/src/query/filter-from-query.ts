import { type RecordFilter, recordFilterSchema } from '@lagebild/schema'
import { filterParameters, listFields } from './filter-parameters.ts'

const { shape } = recordFilterSchema.unwrap()

/** The filter in the query of an address. Values that no filter can have, as in a mistyped address, are left out. */
export function filterFromQuery(query: URLSearchParams): RecordFilter {
  const day = (field: 'since' | 'until') => shape[field].safeParse(query.get(filterParameters[field])).data ?? null
  const lists = listFields.map((field) => {
    const values = new Set(query.getAll(filterParameters[field]))
    return [field, [...values].filter((value) => value !== '' && shape[field].safeParse([value]).success)]
  })
  return recordFilterSchema.parse({
    ...Object.fromEntries(lists),
    words: query.get(filterParameters.words)?.trim() || null,
    since: day('since'),
    until: day('until'),
    contested: query.get(filterParameters.contested) === 'true',
  })
}
