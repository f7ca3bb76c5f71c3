import type { Quantity } from '@lagebild/schema'
import type { Located } from './located.ts'

export interface LocatedQuantity extends Located {
  readonly quantity: Quantity
  /** Index of the token that is counted or measured (`Tiere` in `über 70 Tiere`); null where there is none. */
  readonly item: number | null
}
