import type { Amount } from './amount.ts'
import type { QuantityContext } from './quantity-context.ts'
import { readAmount } from './read-amount.ts'
import { skipModifiers } from './read-modifiers.ts'
import type { ModifierEffect } from './rule-lexicon.ts'
import { exact } from './tally.ts'

export interface AmountRange {
  readonly first: number
  readonly low: Amount
  readonly high: Amount
  readonly effects: readonly ModifierEffect[]
}

/**
 * Two amounts that bound one quantity: `zwischen 320 Millionen und 1,3 Milliarden`, `5 to 7 percent`, `10-12 Milliarden`,
 * `zwei oder drei`. Null where the second is not larger: votes of 51-49, a change from 7 to 5.
 * @param start first piece of the low amount with its modifiers
 */
export function readRange(context: QuantityContext, low: Amount, start: number): AmountRange | null {
  const { source, rules } = context
  const { pieces } = source
  const { bounds } = rules
  const between = bounds.between.before(pieces, start)
  const opening = between ?? bounds['range-from'].before(pieces, start)
  const isChange = !opening && bounds['change-from'].before(pieces, start) !== null
  const sign = pieces[low.next]
  const isDash = sign?.kind === 'sign' && /^[-–—~]$/.test(sign.text)
  const link = between
    ? bounds.and.at(pieces, low.next)
    : ((isChange ? null : bounds.to.at(pieces, low.next)) ?? bounds.or.at(pieces, low.next))
  const next = link?.next ?? (isDash && !between && isDigits(low) ? low.next + 1 : null)
  if (next === null) return null
  const skipped = skipModifiers(context, next)
  const high = readSecond(context, skipped.next, isDash && !link)
  if (!high) return null
  const joined = isDash && !link ? joinDashed(context, low, high) : join(low, high)
  return joined && { first: opening?.first ?? start, ...joined, effects: skipped.effects }
}

const isDigits = ({ number }: Amount): boolean => number.form !== 'vague' && number.form !== 'fraction'

function readSecond(context: QuantityContext, index: number, isJoined: boolean): Amount | null {
  const direct = readAmount(context, index, isJoined)
  if (direct) return direct
  // A currency stands before the second number, too: `$5 to $7`.
  for (let at = index + 1; at <= index + 3; at++) {
    const behind = readAmount(context, at)
    if (behind && behind.first === index) return behind
  }
  return null
}

function joinDashed({ source }: QuantityContext, low: Amount, high: Amount): { low: Amount; high: Amount } | null {
  const chain = source.pieces[high.next]
  const isChain = chain?.isGlued && /^[-–/]$/.test(chain.text) && source.pieces[high.next + 1]?.kind === 'digits'
  const isFigure = low.number.form === 'digits' || low.number.scale > 1
  if (isChain || !isFigure || /^0\d/.test(source.pieces[high.number.first]?.text ?? '')) return null
  const years = [low, high].every(({ number }) => /^(?:1[5-9]|20)\d\d$/.test(String(number.value)))
  return years && !high.unit ? null : join(low, high)
}

function join(low: Amount, high: Amount): { low: Amount; high: Amount } | null {
  if (low.unit && high.unit && low.unit !== high.unit) return null
  if (low.number.form === 'fraction' || high.number.form === 'fraction') return null
  const unit = { unit: low.unit ?? high.unit, kind: low.kind ?? high.kind, per: high.per ?? low.per }
  const shared = sharedScale(low, high)
  const bottom = { ...low, ...unit, value: exact(low.value * shared) }
  return bottom.value < high.value ? { low: bottom, high: { ...high, ...unit } } : null
}

/** `von 1,2 auf 2 Millionen Euro`: a change is two quantities, and the first has the unit and the multiple of the second. */
export function shareOfChange(context: QuantityContext, low: Amount, start: number): Amount {
  const { bounds } = context.rules
  const { pieces } = context.source
  const link = bounds['change-to'].at(pieces, low.next)
  if (low.unit || !link || !bounds['change-from'].before(pieces, start)) return low
  const high = readSecond(context, skipModifiers(context, link.next).next, false)
  if (!high || high.number.form === 'fraction' || low.number.form === 'fraction') return low
  const { scale, coefficient } = high.number
  const isShared =
    low.number.scale === 1 &&
    scale >= 1000 &&
    low.value < 1000 &&
    low.value < 1000 * coefficient &&
    low.value >= coefficient / 1000
  return { ...low, unit: high.unit, kind: high.kind, value: isShared ? exact(low.value * scale) : low.value }
}

/** `zwischen 5 und 7 Millionen`: the multiple of the second number is meant for both, unless the first is a large one itself. */
function sharedScale(low: Amount, high: Amount): number {
  const { scale, coefficient } = high.number
  return low.number.scale === 1 && scale >= 1000 && low.value < 1000 && low.value < coefficient ? scale : 1
}
