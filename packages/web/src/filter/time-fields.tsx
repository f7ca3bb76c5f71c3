import { daySchema, type RecordFilter } from '@lagebild/schema'
import { useId } from 'react'
import { useMessages } from '../messages/reader-language.ts'
import styles from './filter.module.css'
import { filterMessages } from './filter-messages.ts'

interface TimeFieldsProps {
  readonly filter: RecordFilter
  readonly onChange: (part: Partial<RecordFilter>) => void
}

/** First and last day; a half-typed day changes nothing yet. */
export function TimeFields({ filter, onChange }: TimeFieldsProps) {
  const messages = useMessages(filterMessages)
  const id = useId()
  const change = (field: 'since' | 'until', text: string): void => {
    const day = daySchema.safeParse(text)
    if (text === '') onChange({ [field]: null })
    else if (day.success) onChange({ [field]: day.data })
  }
  return (
    <div className={styles.days}>
      {(['since', 'until'] as const).map((field) => (
        <p key={field}>
          <label htmlFor={`${id}-${field}`}>{messages[field]}</label>
          <input
            id={`${id}-${field}`}
            type="date"
            defaultValue={filter[field] ?? ''}
            onChange={(event) => change(field, event.target.value)}
          />
        </p>
      ))}
    </div>
  )
}
