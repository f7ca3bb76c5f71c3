import type { NumberReading } from './number-reading.ts'
import type { UnitKind } from './unit-lexicon.ts'

/** A number with its unit: `320 Millionen Dollar`, `$70`, `12 percent`, or a number alone. */
export interface Amount {
  readonly first: number
  readonly next: number
  readonly number: NumberReading
  readonly value: number
  readonly unit: string | null
  readonly kind: UnitKind | null
  readonly per: string | null
}
