import { InputError } from '@lagebild/schema'

/** What an id or key leads to; throws where it leads to nothing. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new InputError('not-found', `There is no such ${what} in the record.`)
  return value
}
