import { filterParameters, listFields } from '@lagebild/client'

const lists = new Set<string>(listFields.map((field) => filterParameters[field]))

/** The parameters of an address: those that can be repeated as lists even when given once, of others the last. */
export function parseQuery(text: string): Record<string, string | string[]> {
  const query = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => [
      name,
      lists.has(name) ? query.getAll(name) : (query.getAll(name).at(-1) ?? ''),
    ]),
  )
}
