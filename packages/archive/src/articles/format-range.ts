import type { Quantity } from '@lagebild/schema'
import type { Interval } from '../model/fact.ts'

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/** An ISO day that the database takes, or null: readings may carry a bare year or a time of day. */
export function toDay(text: string | null): string | null {
  const day = text?.slice(0, 10) ?? null
  return isDay(day) ? day : null
}

/** PostgreSQL's notation of an interval of days; an end that is no day counts as open. */
export function formatDays({ from, to }: Interval): string {
  const days = [isDay(from) ? from : '', isDay(to) ? to : '']
  if (days[0] && days[1]) days.sort()
  return `[${days[0]},${days[1]}]`
}

/** PostgreSQL's notation of everything that one of the quantities allows; null without a number. */
export function formatAmounts(quantities: readonly Quantity[]): string | null {
  const ranges = quantities.flatMap(({ min, max, minInclusive, maxInclusive }) => {
    if (min === null && max === null) return []
    if (min !== null && max !== null && (min > max || (min === max && !(minInclusive && maxInclusive)))) return []
    return [`${minInclusive ? '[' : '('}${min ?? ''},${max ?? ''}${maxInclusive ? ']' : ')'}`]
  })
  return ranges.length > 0 ? `{${ranges.join(',')}}` : null
}
