import type { Phrasing } from '@lagebild/phrasing'
import type { ExchangeEntry, Language } from '@lagebild/schema'

const quotes = { de: ['„', '“'], en: ['“', '”'] } as const

/**
 * What an exchange moved, in the reader's language; words that only articles in another language have stand in quotation marks. Null where
 * the amounts say it already: the currency of money, `Tonnen` of `60.000 Tonnen`.
 */
export function exchangeItem(
  { kind, items, amounts }: Pick<ExchangeEntry, 'kind' | 'items' | 'amounts'>,
  language: Language,
  phrasing: Pick<Phrasing, 'amount'>,
): string | null {
  if (kind === 'money' && amounts.length > 0) return null
  const said = amounts.flatMap(({ amount }) => phrasing.amount(amount).split(/\s+/))
  const isNews = (item: string | undefined): item is string => Boolean(item) && !said.includes(item ?? '')
  const own = items[language]
  if (isNews(own)) return own
  const [other] = Object.entries(items)
    .filter(([each]) => each !== language)
    .map(([, item]) => item)
    .filter(isNews)
  if (other === undefined) return null
  const [open, close] = quotes[language]
  return `${open}${other}${close}`
}

/** Whether the amounts say already how often: `2.000 US-Dollar im Monat`. */
export function saysPeriod({ amounts }: Pick<ExchangeEntry, 'amounts'>): boolean {
  return amounts.some(({ amount }) => amount.per !== null)
}
