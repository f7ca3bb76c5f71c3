import { type RecordFilter, wholeRecord } from '@lagebild/schema'
import { useMessages } from '../messages/reader-language.ts'
import styles from './filter.module.css'
import { filterMessages } from './filter-messages.ts'
import { PartName } from './part-name.tsx'
import { useFilterParts } from './use-filter-parts.ts'

interface ActiveFiltersProps {
  readonly filter: RecordFilter
  readonly onChange: (filter: RecordFilter) => void
}

/** Everything that is filtered by, each with a button that takes it away. */
export function ActiveFilters({ filter, onChange }: ActiveFiltersProps) {
  const messages = useMessages(filterMessages)
  const parts = useFilterParts(filter)
  if (parts.length === 0) return null
  return (
    <ul className={styles.active} aria-label={messages.active}>
      {parts.map((part) => (
        <li key={part.id}>
          <button type="button" className={styles.chip} onClick={() => onChange(part.without)}>
            <span className="hidden-text">{messages.remove}: </span>
            <PartName part={part} />
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="plain" onClick={() => onChange(wholeRecord)}>
          {messages.clear}
        </button>
      </li>
    </ul>
  )
}
