import type { QuantityStep } from './found-quantity.ts'
import { boundsOf } from './quantity-bounds.ts'
import type { QuantityContext } from './quantity-context.ts'
import { readModifiers } from './read-modifiers.ts'

/** Verbs that multiply: `has more than doubled`, `haben sich verdreifacht`. */
export function readFactor(context: QuantityContext, index: number, floor: number): QuantityStep | null {
  const { source, rules } = context
  const found = rules.factors.at(source.pieces, index)
  if (!found) return null
  const modifiers = readModifiers(context, index, floor)
  return {
    quantity: {
      ...boundsOf(found.value, found.value, modifiers.effects, false, false),
      start: source.pieces[modifiers.first]?.start ?? 0,
      end: source.pieces[found.next - 1]?.end ?? 0,
      number: index,
      unit: 'factor',
      per: null,
      item: null,
    },
    next: found.next,
  }
}
