import type { AmountView } from '@lagebild/schema'
import type { Fact, FactQuantity } from '../model/fact.ts'

/** The quantities of a claim and of what it says moved, each once, in the order of the text. */
export function quantitiesOf({ quantities, exchange }: Fact): FactQuantity[] {
  return [
    ...new Map([...quantities, ...(exchange?.quantities ?? [])].map((quantity) => [quantity.id, quantity])).values(),
  ].sort((a, b) => a.start - b.start)
}

export function viewAmount(quantity: FactQuantity): AmountView {
  const { min, minInclusive, max, maxInclusive, approximate, unit, per, text } = quantity
  return { min, minInclusive, max, maxInclusive, approximate, unit, per, text: text.replace(/\s+/g, ' ') }
}

/** What makes two amounts the same: bounds, unit and what is counted, not the words. */
export const amountKey = ({ min, minInclusive, max, maxInclusive, approximate, unit, per, of }: FactQuantity): string =>
  JSON.stringify([min, minInclusive, max, maxInclusive, approximate, unit, per, of])
