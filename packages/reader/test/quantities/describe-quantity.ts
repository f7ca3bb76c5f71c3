import type { FoundQuantity } from '../../src/quantities/found-quantity.ts'
import type { Piece } from '../../src/quantities/piece.ts'

/** A found quantity in one line, for tables of cases: `über 70 Tiere = >70 animal [Tiere]`, `$2,000 = ~2000 USD/month`. */
export function describeQuantity(text: string, pieces: readonly Piece[], quantity: FoundQuantity): string {
  const { start, end, unit, per, item, approximate } = quantity
  const parts = [`${approximate ? '~' : ''}${describeRange(quantity)}`, `${unit ?? '-'}${per ? `/${per}` : ''}`]
  if (item !== null) parts.push(`[${pieces[item]?.text}]`)
  return `${text.slice(start, end)} = ${parts.join(' ')}`
}

function describeRange({ min, max, minInclusive, maxInclusive }: FoundQuantity): string {
  if (min !== null && max !== null) return min === max ? `${min}` : `${min}..${max}`
  return min !== null ? `${minInclusive ? '>=' : '>'}${min}` : `${maxInclusive ? '<=' : '<'}${max}`
}
