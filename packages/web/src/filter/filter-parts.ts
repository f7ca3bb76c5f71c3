import type { RecordFilter } from '@lagebild/schema'
import type { Vocabulary } from '../messages/vocabulary.ts'

/** One condition of a filter: its name, and the filter without it. */
export interface FilterPart {
  readonly id: string
  readonly text: string
  /** Key of the party or place, or of the origin, whose name is to be asked for. */
  readonly entity: string | null
  readonly origin: string | null
  readonly without: RecordFilter
}

interface PartNames extends Vocabulary {
  readonly from: (day: string) => string
  readonly to: (day: string) => string
  readonly contested: string
}

/** The conditions of a filter in the order of the filter bar. */
export function filterParts(filter: RecordFilter, names: PartNames): readonly FilterPart[] {
  const listed = <T extends string>(
    field: 'parties' | 'places' | 'types' | 'kinds' | 'certainties' | 'origins' | 'languages',
    values: readonly T[],
    nameOf: (value: T) => string,
    keyOf: (value: T) => Pick<FilterPart, 'entity' | 'origin'> = () => ({ entity: null, origin: null }),
  ): FilterPart[] =>
    values.map((value) => ({
      id: `${field}:${value}`,
      text: nameOf(value),
      ...keyOf(value),
      without: { ...filter, [field]: values.filter((other) => other !== value) },
    }))
  const single = (id: string, text: string | null, without: Partial<RecordFilter>): FilterPart[] =>
    text === null ? [] : [{ id, text, entity: null, origin: null, without: { ...filter, ...without } }]
  const asEntity = (key: string) => ({ entity: key, origin: null })
  return [
    ...listed('parties', filter.parties, String, asEntity),
    ...listed('types', filter.types, (type) => names.types[type]),
    ...listed('certainties', filter.certainties, (certainty) => names.certainties[certainty]),
    ...listed('origins', filter.origins, String, (key) => ({ entity: null, origin: key })),
    ...listed('kinds', filter.kinds, (kind) => names.exchangeKinds[kind]),
    ...listed('places', filter.places, String, asEntity),
    ...listed('languages', filter.languages, (language) => names.languages[language]),
    ...single('since', filter.since && names.from(filter.since), { since: null }),
    ...single('until', filter.until && names.to(filter.until), { until: null }),
    ...single('words', filter.words && `“${filter.words}”`, { words: null }),
    ...single('contested', filter.contested ? names.contested : null, { contested: false }),
  ]
}
