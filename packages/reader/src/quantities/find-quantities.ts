import type { Amount } from './amount.ts'
import { findItem, type Item } from './find-item.ts'
import type { FoundQuantity, QuantityStep } from './found-quantity.ts'
import { isNoQuantity } from './is-no-quantity.ts'
import { boundsOf } from './quantity-bounds.ts'
import type { QuantityContext } from './quantity-context.ts'
import { readAmount } from './read-amount.ts'
import { readFactor } from './read-factor.ts'
import { readModifiers } from './read-modifiers.ts'
import { readRange, shareOfChange } from './read-range.ts'
import { readRate, readRateBehindItem } from './read-rate.ts'
import { readSolidCompound } from './read-solid-compound.ts'
import { exact } from './tally.ts'

/** All quantities of a text in its order. Works without trees; hints in the context make the counted noun surer. */
export function findQuantities(context: QuantityContext): FoundQuantity[] {
  const { pieces } = context.source
  const found: FoundQuantity[] = []
  let floor = 0
  for (let at = 0; at < pieces.length; ) {
    const step = readFactor(context, at, floor) ?? readSolidCompound(context, at, floor) ?? readOne(context, at, floor)
    if (!step) {
      at++
      continue
    }
    if (step.quantity) {
      found.push(step.quantity)
      floor = step.next
    }
    at = Math.max(step.next, at + 1)
  }
  return found
}

function readOne(context: QuantityContext, index: number, floor: number): QuantityStep | null {
  const amount = readAmount(context, index)
  if (!amount || amount.first < floor) return amount ? { quantity: null, next: amount.number.next } : null
  const modifiers = readModifiers(context, amount.first, floor)
  const range = readRange(context, amount, modifiers.first)
  const single = range ? amount : shareOfChange(context, amount, modifiers.first)
  const low = range?.low ?? single
  const high = range?.high ?? single
  const isThingUnit = high.kind === 'thing'
  const item = isThingUnit ? null : findItem(context, afterBound(context, high.next))
  if (item?.word?.kind === 'duration' && !high.unit) return { quantity: null, next: high.next }
  const isModified = modifiers.effects.some((effect) => effect !== 'exact') || range !== null
  if (isNoQuantity(context, range ? { ...high, first: low.first } : single, item, isModified))
    return { quantity: null, next: high.next }
  // `bis zu mehrere Tausend` bounds nothing: neither end is known.
  const isUnbounded =
    high.number.form === 'vague' && modifiers.effects.some((effect) => effect === 'to' || effect === 'below')
  if (isUnbounded) return { quantity: null, next: high.next }
  return build(
    context,
    low,
    high,
    item,
    range !== null,
    [...modifiers.effects, ...(range?.effects ?? [])],
    range?.first ?? modifiers.first,
  )
}

function afterBound({ source, rules }: QuantityContext, next: number): number {
  const bound = rules.bounds.more.at(source.pieces, next) ?? rules.bounds.less.at(source.pieces, next)
  return bound?.next ?? next
}

function build(
  context: QuantityContext,
  low: Amount,
  high: Amount,
  item: Item | null,
  isRange: boolean,
  effects: readonly Parameters<typeof boundsOf>[2][number][],
  first: number,
): QuantityStep {
  const { source, rules } = context
  const { pieces } = source
  const isShare = high.number.form === 'fraction' && !high.unit
  const factor = isShare ? 100 : 1
  const direct = readRate(context, first, high.next)
  const counted = high.unit ? (direct?.next ? null : measuredItem(context, high, item)) : item
  const reached = counted?.isNear && !high.unit && !isShare ? counted.piece + 1 : high.next
  // `200 or more cases`, `200 Fälle oder mehr`.
  const more = rules.bounds.more.at(pieces, high.next) ?? rules.bounds.more.at(pieces, reached)
  const less = rules.bounds.less.at(pieces, high.next) ?? rules.bounds.less.at(pieces, reached)
  const end = Math.max(reached, more?.next ?? 0, less?.next ?? 0)
  const rate = readRate(context, first, end) ?? (counted ? readRate(context, first, counted.piece + 1) : null)
  const per =
    high.per ?? rate?.per ?? (high.unit ? readRateBehindItem(context, high.next, counted?.piece ?? null) : null)
  const bounds = boundsOf(
    exact(low.value * factor),
    exact(high.value * factor),
    [...effects, ...(more ? (['from'] as const) : []), ...(less ? (['to'] as const) : [])],
    isRange,
    high.number.form === 'vague',
  )
  const last = end - 1
  return {
    quantity: {
      ...bounds,
      start: pieces[first]?.start ?? 0,
      end: pieces[last]?.end ?? 0,
      number: high.number.first,
      unit: high.unit ?? (isShare ? 'percent' : (counted?.word?.unit ?? null)),
      per,
      item: counted?.piece ?? null,
    },
    next: Math.max(high.next, end, rate?.next ?? 0),
  }
}

/** `600 Tonnen Weizen`, `600 tonnes of wheat`: what is measured stands right behind, or after `of`. */
function measuredItem({ numbers, source }: QuantityContext, { next, kind }: Amount, item: Item | null): Item | null {
  if (kind === 'age' || kind === 'money' || !item || item.word?.kind === 'duration') return null
  const gap = item.piece - next
  const isOf = numbers.of.has(source.pieces[next]?.lower ?? '')
  return gap <= 2 || isOf ? item : null
}
