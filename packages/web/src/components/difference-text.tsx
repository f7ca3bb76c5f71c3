import {
  certaintySchema,
  type DifferenceAttribute,
  type DifferenceValue,
  type PartyView,
  polaritySchema,
  statusSchema,
} from '@lagebild/schema'
import { usePhrasing } from '../format/phrasing.ts'
import { readableKeys } from '../format/readable-keys.ts'
import { useFormat } from '../format/reader-format.ts'
import { useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import { Words } from './words.tsx'

interface DifferenceTextProps {
  readonly attribute: DifferenceAttribute
  readonly value: Pick<DifferenceValue, 'text' | 'amount' | 'time' | 'parties'>
  /** Parties and places of the happening, for their names. */
  readonly known: readonly PartyView[]
}

/** A value in the reader's manner: days as dates, codes by name, anything else in the record's words. */
export function DifferenceText({ attribute, value, known }: DifferenceTextProps) {
  const names = useMessages(vocabulary)
  const format = useFormat()
  const phrasing = usePhrasing()
  const certainty = certaintySchema.safeParse(value.text)
  const polarity = polaritySchema.safeParse(value.text)
  const status = statusSchema.safeParse(value.text)
  if (attribute === 'certainty' && certainty.success) return <CertaintyMark certainty={certainty.data} labelled />
  if (attribute === 'polarity' && polarity.success) return names.polarities[polarity.data]
  if (attribute === 'status' && status.success) return names.statuses[status.data]
  const time = value.time && format.dayRange(value.time)
  const amount = value.amount && phrasing.amount(value.amount)
  const parties = value.parties.length > 0 && readableKeys(value.parties, known, phrasing)
  return (
    <span className="foreign number">
      <Words text={time || amount || parties || value.text} />
    </span>
  )
}
