import type { Quantity } from '@lagebild/schema'

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** A number as people write it: `1.3 billion`, `12,000`. */
function formatNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e12) return `${numbers.format(value / 1e12)} trillion`
  if (size >= 1e9) return `${numbers.format(value / 1e9)} billion`
  if (size >= 1e6) return `${numbers.format(value / 1e6)} million`
  return numbers.format(value)
}

/** A quantity as a range in words: `more than 70`, `320 million to 1.3 billion USD a year`. */
export function formatQuantity(quantity: Quantity): string {
  const { min, max, minInclusive, maxInclusive, approximate, unit, per } = quantity
  const about = approximate ? 'about ' : ''
  const range = formatRange()
  return [`${about}${range}`, unit === 'percent' ? '%' : unit, per ? `a ${per}` : null].filter(Boolean).join(' ')

  function formatRange(): string {
    if (min !== null && max !== null)
      return min === max ? formatNumber(min) : `${formatNumber(min)} to ${formatNumber(max)}`
    if (min !== null) return `${minInclusive ? 'at least' : 'more than'} ${formatNumber(min)}`
    if (max !== null) return `${maxInclusive ? 'up to' : 'less than'} ${formatNumber(max)}`
    return 'an unknown number'
  }
}
