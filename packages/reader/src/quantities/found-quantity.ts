import type { Bounds } from './quantity-bounds.ts'

/** A quantity in a text; `first` and `last` are its pieces, `number` the piece of its first number. */
export interface FoundQuantity extends Bounds {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly unit: string | null
  readonly per: string | null
  readonly item: number | null
}

/** One step through a text. */
export interface QuantityStep {
  /** Null where the number counts nothing: a date, a name. */
  readonly quantity: FoundQuantity | null
  readonly next: number
}
