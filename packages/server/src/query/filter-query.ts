import { filterParameters } from '@lagebild/client'
import { type RecordFilter, recordFilterSchema } from '@lagebild/schema'
import { z } from 'zod'

const { shape } = recordFilterSchema.unwrap()
const keys = z.array(z.string().min(1).max(300)).max(100)

/** A filter's fields as parameters of an address. */
export const filterQuery = {
  [filterParameters.parties]: keys.optional().describe('Keys of entities that must all take part: `PRK`.'),
  [filterParameters.places]: keys.optional().describe('Keys of places or codes of countries; any of them.'),
  [filterParameters.types]: shape.types.optional().describe('Types of events (PLOVER); any of them.'),
  [filterParameters.kinds]: shape.kinds.optional().describe('Kinds of what was exchanged; any of them.'),
  [filterParameters.certainties]: shape.certainties.optional().describe('What the strongest origin commits to.'),
  [filterParameters.origins]: keys.optional().describe('Keys of origins; any of them.'),
  [filterParameters.languages]: shape.languages.optional().describe('Languages of the articles.'),
  [filterParameters.words]: z.string().trim().max(500).optional().describe('Words that an article about it contains.'),
  [filterParameters.since]: z.iso.date().optional().describe('First day, inclusive.'),
  [filterParameters.until]: z.iso.date().optional().describe('Last day, inclusive.'),
  [filterParameters.contested]: z
    .enum(['true', 'false'])
    .optional()
    .describe('Only what accounts exclude each other on.'),
} as const

type FilterQuery = z.output<z.ZodObject<typeof filterQuery>>

/** The filter that checked parameters ask for. */
export function filterOf(query: FilterQuery): RecordFilter {
  return {
    parties: query.party ?? [],
    places: query.place ?? [],
    types: query.type ?? [],
    kinds: query.kind ?? [],
    certainties: query.certainty ?? [],
    origins: query.origin ?? [],
    languages: query.language ?? [],
    words: query.words || null,
    since: query.since ?? null,
    until: query.until ?? null,
    contested: query.contested === 'true',
  }
}
