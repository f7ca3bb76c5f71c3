import type { AmountView, Language } from '@lagebild/schema'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { fillPattern } from './fill-pattern.ts'
import { locales } from './locale.ts'

/** From a million on numbers are written with words: `1,3 Milliarden`. */
const wordsFrom = 1_000_000

/** A number in the language's manner: `12.000`, `1,3 Milliarden`, `1.3 billion`. */
export function formatNumber(language: Language, value: number): string {
  const isLarge = Math.abs(value) >= wordsFrom
  return new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: isLarge ? 3 : 2,
    ...(isLarge && { notation: 'compact', compactDisplay: 'long' }),
  }).format(value)
}

/** The bounds of an amount in words, without its unit: `mehr als 70`, `320 to 400`, `rund 5.000`. */
export function formatBounds(language: Language, { phrases }: Lexicon, amount: AmountView): string {
  const { min, max, minInclusive, maxInclusive, approximate } = amount
  const say = (phrase: string, ...values: readonly string[]) => fillPattern(phrases.get(phrase) ?? '', ...values)
  const number = (value: number) => formatNumber(language, value)
  const isExact = min !== null && min === max
  if (isExact) return approximate ? say('about', number(min)) : number(min)
  if (min !== null && max !== null) return say('range', number(min), number(max))
  if (min !== null) return say(minInclusive ? 'at-least' : 'more-than', number(min))
  if (max !== null) return say(maxInclusive ? 'up-to' : 'less-than', number(max))
  return ''
}

/** Whether an amount is exactly one, which takes the singular. */
export function isOne({ min, max }: AmountView): boolean {
  return min === 1 && max === 1
}

/** What a measure or a currency is called beside a number: `Tonnen`, `US-Dollar`; null for things that have nouns. */
export function unitName(language: Language, { words }: Lexicon, amount: AmountView): string | null {
  const { unit } = amount
  if (unit === null) return null
  if (/^[A-Z]{3}$/.test(unit)) return currencyName(language, unit, amount)
  return words.get(`measure/${unit}`) ?? null
}

function currencyName(language: Language, currency: string, { min, max }: AmountView): string {
  try {
    const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency, currencyDisplay: 'name' })
    const parts = format.formatToParts(max ?? min ?? 2)
    return parts.find(({ type }) => type === 'currency')?.value ?? currency
  } catch {
    return currency
  }
}
