import type { AmountView, OriginView, PartyView } from '@lagebild/schema'

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('; ')
export const keysOf = (parties: readonly PartyView[]): string => joined(parties.map(({ key }) => key))
export const originsOf = (origins: readonly OriginView[]): string => joined(origins.map(({ name }) => name))

/** The bounds of an amount as a program reads them: `>70`, `320..400`, `~5000`. */
export function boundsOf({ min, max, minInclusive, maxInclusive, approximate, unit, per }: AmountView): string {
  const about = approximate ? '~' : ''
  const range =
    min !== null && min === max
      ? String(min)
      : min !== null && max !== null
        ? `${min}..${max}`
        : min !== null
          ? `${minInclusive ? '>=' : '>'}${min}`
          : max !== null
            ? `${maxInclusive ? '<=' : '<'}${max}`
            : '?'
  return [`${about}${range}`, unit, per && `per ${per}`].filter(Boolean).join(' ')
}
