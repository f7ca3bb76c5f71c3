import {
  certainties,
  eventTypes,
  exchangeKinds,
  languages,
  type PageRequest,
  type RecordFilter,
  type RecordQueries,
} from '@lagebild/schema'
import { UsageError } from '../usage-error.ts'
import { parseDay, type parseOptions } from './parse-options.ts'

/** Options that say what part of the record is asked for; the same for every command that lists something. */
export const filterOptions = {
  party: { type: 'string', multiple: true },
  place: { type: 'string', multiple: true },
  type: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  certainty: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  words: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  contested: { type: 'boolean' },
} as const

export const pageOptions = { limit: { type: 'string' }, cursor: { type: 'string' } } as const

type FilterValues = ReturnType<typeof parseOptions<typeof filterOptions>>['values']

export const filterHelp = `What is asked for (options that take a list may be given several times):
  --party KEY        who takes part: a country (PRK), or the key or name of a person or body; all of them must
  --place KEY        where: the key of a place or a country
  --type TYPE        kind of act: ${eventTypes.slice(0, 8).join(', ')},
                     ${eventTypes.slice(8).join(', ')}
  --kind KIND        what moved: ${exchangeKinds.join(', ')}
  --certainty WORD   ${certainties.join(', ')}
  --origin KEY       who says so, by the keys that "lagebild sources" prints
  --language CODE    language of the articles: ${languages.join(', ')}
  --words WORDS      words of the articles
  --since DAY        YYYY-MM-DD, inclusive; --until DAY likewise
  --contested        only what accounts exclude each other on
`

export const pageHelp = `  --limit N          items of the page, 1 to 200 (20)
  --cursor CURSOR    goes on where the page before ended
`

export const storeHelp = `  --json             JSON as in the schema, stable between versions of one major number
  --store FOLDER     the archive; by default DATABASE_URL, LAGEBILD_HOME, or .lagebild in the home folder
`

/** The filter that the options name; party names are looked up in the record. */
export async function readFilter(command: string, values: FilterValues, queries: RecordQueries): Promise<RecordFilter> {
  const oneOf = <Word extends string>(option: string, words: readonly Word[], given: readonly string[] = []): Word[] =>
    given.map((value) => {
      const found = words.find((word) => word.toLowerCase() === value.toLowerCase())
      if (!found) throw new UsageError(`--${option} is one of ${words.join(', ')}, not "${value}"`, command)
      return found
    })
  return {
    parties: await Promise.all((values.party ?? []).map((name) => findKey(command, name, queries))),
    places: await Promise.all((values.place ?? []).map((name) => findKey(command, name, queries))),
    types: oneOf('type', eventTypes, values.type),
    kinds: oneOf('kind', exchangeKinds, values.kind),
    certainties: oneOf('certainty', certainties, values.certainty),
    origins: values.origin ?? [],
    languages: oneOf('language', languages, values.language),
    words: values.words ?? null,
    since: parseDay(command, '--since', values.since) ?? null,
    until: parseDay(command, '--until', values.until) ?? null,
    contested: values.contested === true,
  }
}

/** `PRK` and keys stand for themselves; a name is the most active entity that is called so. */
async function findKey(command: string, name: string, queries: RecordQueries): Promise<string> {
  if (/^[A-Z]{3}$/.test(name) || (await queries.entity(name))) return name
  const { items } = await queries.entities({ words: name, kind: null, country: null }, { cursor: null, limit: 1 })
  const [best] = items
  if (!best) throw new UsageError(`nobody in the record is called "${name}"`, command)
  return best.party.key
}

export function readPage(
  command: string,
  values: { readonly limit?: string | undefined; readonly cursor?: string | undefined },
): PageRequest {
  const limit = Number(values.limit ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 200)
    throw new UsageError(`--limit is a number from 1 to 200, not "${values.limit}"`, command)
  return { cursor: values.cursor ?? null, limit }
}
