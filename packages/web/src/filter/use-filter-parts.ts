import type { RecordFilter } from '@lagebild/schema'
import { useFormat } from '../format/reader-format.ts'
import { useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import { filterMessages } from './filter-messages.ts'
import { type FilterPart, filterParts } from './filter-parts.ts'

/** The conditions of a filter in the reader's language. */
export function useFilterParts(filter: RecordFilter): readonly FilterPart[] {
  const messages = useMessages(filterMessages)
  const names = useMessages(vocabulary)
  const format = useFormat()
  return filterParts(filter, {
    ...names,
    from: (day) => messages.from(format.shortDay(day)),
    to: (day) => messages.to(format.shortDay(day)),
    contested: messages.contested,
  })
}
