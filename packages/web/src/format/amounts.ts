import type { AmountView, Language } from '@lagebild/schema'

type Bounds = Pick<AmountView, 'min' | 'minInclusive' | 'max' | 'maxInclusive' | 'approximate' | 'unit'>

const words: Readonly<
  Record<Language, Readonly<Record<'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan', string>>>
> = {
  de: { about: 'rund', atLeast: 'mindestens', moreThan: 'mehr als', atMost: 'höchstens', lessThan: 'weniger als' },
  en: { about: 'about', atLeast: 'at least', moreThan: 'more than', atMost: 'at most', lessThan: 'fewer than' },
}

/** The numbers of an amount as a range in words (`more than 70`, `20–25`), money with its currency; null where it has no bound. */
export function formatBounds(amount: Bounds, language: Language, locale: string): string | null {
  const { min, max } = amount
  const format = numberFormat(amount.unit, Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0)), locale)
  const word = words[language]
  const about = amount.approximate ? `${word.about} ` : ''
  if (min !== null && max !== null) return about + (min === max ? format.format(min) : format.formatRange(min, max))
  if (min !== null) return `${amount.minInclusive ? word.atLeast : word.moreThan} ${about}${format.format(min)}`
  if (max !== null) return `${amount.maxInclusive ? word.atMost : word.lessThan} ${about}${format.format(max)}`
  return null
}

/** An amount for reading: money as a range, anything else in the words of the article, which say what it is an amount of. */
export function formatAmount(amount: AmountView, language: Language, locale: string): string {
  const isMoney = amount.unit !== null && /^[A-Z]{3}$/.test(amount.unit)
  return (isMoney ? formatBounds(amount, language, locale) : null) ?? amount.text
}

function numberFormat(unit: string | null, size: number, locale: string): Intl.NumberFormat {
  const compact: Intl.NumberFormatOptions = size >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {}
  const digits: Intl.NumberFormatOptions = { maximumFractionDigits: size >= 1e6 ? 2 : size >= 100 ? 0 : 2 }
  if (unit !== null && /^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(locale, {
      ...compact,
      ...digits,
      style: 'currency',
      currency: unit,
      minimumFractionDigits: 0,
    })
  if (unit === 'percent')
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 })
  return new Intl.NumberFormat(locale, { ...compact, ...digits })
}
