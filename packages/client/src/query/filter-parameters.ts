import type { RecordFilter } from '@lagebild/schema'

/** Names of a filter's fields in an address; lists repeat the parameter: `?party=PRK&party=RUS&contested=true`. */
export const filterParameters = {
  parties: 'party',
  places: 'place',
  types: 'type',
  kinds: 'kind',
  certainties: 'certainty',
  origins: 'origin',
  languages: 'language',
  words: 'words',
  since: 'since',
  until: 'until',
  contested: 'contested',
} as const satisfies Record<keyof RecordFilter, string>

export const listFields = ['parties', 'places', 'types', 'kinds', 'certainties', 'origins', 'languages'] as const
