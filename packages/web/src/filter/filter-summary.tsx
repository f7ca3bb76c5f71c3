import type { RecordFilter } from '@lagebild/schema'
import { PartName } from './part-name.tsx'
import { useFilterParts } from './use-filter-parts.ts'

interface FilterSummaryProps {
  readonly filter: RecordFilter
  /** What is said of a filter that lets everything through. */
  readonly whole: string
}

/** A filter in one line of words. */
export function FilterSummary({ filter, whole }: FilterSummaryProps) {
  const parts = useFilterParts(filter)
  if (parts.length === 0) return <p className="quiet">{whole}</p>
  return (
    <p>
      {parts.map((part, index) => (
        <span key={part.id}>
          {index > 0 && ' · '}
          <PartName part={part} />
        </span>
      ))}
    </p>
  )
}
