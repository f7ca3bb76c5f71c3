import { z } from 'zod'
import { certaintySchema } from '../record/claim.ts'
import { eventTypeSchema } from '../record/event.ts'
import { exchangeKindSchema } from '../record/exchange.ts'
import { languageSchema } from '../record/language.ts'

export const daySchema = z.iso.date()

/**
 * What part of the record is asked for. Empty lists and nulls ask for everything. `parties` must all take part, as actors or as
 * recipients; any of the values of the other lists is enough. A state also takes part where one of its persons or bodies does.
 */
export const recordFilterSchema = z
  .strictObject({
    /** Keys of entities: `PRK`, a name key of a person or organization. */
    parties: z.array(z.string()).readonly(),
    /** Keys of places, or alpha-3 codes of the countries they are in. */
    places: z.array(z.string()).readonly(),
    types: z.array(eventTypeSchema).readonly(),
    /** Kinds of what was exchanged. */
    kinds: z.array(exchangeKindSchema).readonly(),
    certainties: z.array(certaintySchema).readonly(),
    /** Keys of origins. */
    origins: z.array(z.string()).readonly(),
    languages: z.array(languageSchema).readonly(),
    /** Words that an article about it must contain, as typed into a search field. */
    words: z.string().nullable(),
    /** First and last day on which it took place, or was reported where no day is told; inclusive. */
    since: daySchema.nullable(),
    until: daySchema.nullable(),
    /** Only what accounts exclude each other on. */
    contested: z.boolean(),
  })
  .readonly()
export type RecordFilter = z.infer<typeof recordFilterSchema>

/** The filter that lets everything through. */
export const wholeRecord: RecordFilter = {
  parties: [],
  places: [],
  types: [],
  kinds: [],
  certainties: [],
  origins: [],
  languages: [],
  words: null,
  since: null,
  until: null,
  contested: false,
}
