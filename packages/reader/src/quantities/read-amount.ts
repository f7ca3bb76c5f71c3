import type { Amount } from './amount.ts'
import type { QuantityContext } from './quantity-context.ts'
import { readAge } from './read-age.ts'
import { readMeasure } from './read-measure.ts'
import { moneyAfter, moneyBefore } from './read-money.ts'
import { readNumber } from './read-number.ts'
import { exact } from './tally.ts'

/**
 * The amount whose number begins at a piece.
 * @param isJoined whether a sign that the caller has read may stick to it
 */
export function readAmount(context: QuantityContext, index: number, isJoined = false): Amount | null {
  const { source, numbers } = context
  const number = readNumber(source.pieces, index, numbers, isJoined)
  if (!number) return null
  const bare: Amount = {
    first: number.first,
    next: number.next,
    number,
    value: number.value,
    unit: null,
    kind: null,
    per: null,
  }
  return readMoney(context, bare) ?? readAge(context, bare) ?? readMeasure(context, bare) ?? bare
}

function readMoney(context: QuantityContext, bare: Amount): Amount | null {
  const { source, currencies, numbers } = context
  const before = moneyBefore(source, bare.first)
  if (before) {
    // `$ 10 dollars`, `CAD$ 15`: said twice.
    const again = moneyAfter(source, bare.next, bare.value, currencies)
    const next = again && again.currency === before.currency ? again.edge : bare.next
    return {
      ...bare,
      first: before.edge,
      next,
      value: exact(bare.value * before.factor),
      unit: before.currency,
      kind: 'money',
    }
  }
  // `millions of dollars`.
  const isOf = bare.number.form === 'vague' && numbers.of.has(source.pieces[bare.next]?.lower ?? '')
  const after = moneyAfter(source, bare.next + (isOf ? 1 : 0), bare.value, currencies, numbers.linkers.size > 0)
  if (!after) return null
  // `75 USD million`.
  const multiple = numbers.words.get(source.pieces[after.edge]?.lower ?? '')
  const factor = multiple?.kind === 'scale' ? multiple.value : 1
  const money: Amount = {
    ...bare,
    next: factor > 1 ? after.edge + 1 : after.edge,
    value: exact(bare.value * after.factor * factor),
    unit: after.currency,
    kind: 'money',
  }
  return addCents(context, money)
}

/** `15 dollars and 15 cents` is one sum. */
function addCents(context: QuantityContext, money: Amount): Amount {
  const { source, currencies, numbers } = context
  const at = numbers.plus.has(source.pieces[money.next]?.lower ?? '') ? money.next + 1 : money.next
  if (money.unit === 'cent' || !Number.isInteger(money.value)) return money
  const number = readNumber(source.pieces, at, numbers)
  const after = number && moneyAfter(source, number.next, number.value, currencies)
  if (!number || after?.currency !== 'cent' || !(number.value < 100)) return money
  return { ...money, next: after.edge, value: exact(money.value + number.value / 100) }
}
