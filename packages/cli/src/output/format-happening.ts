import type { AmountView, HappeningSummary, OriginView, PartyView } from '@lagebild/schema'
import { formatInterval } from './format-day.ts'
import { formatQuantity } from './format-quantity.ts'
import { paint } from './paint.ts'

const certaintyStyles = { certain: 'green', probable: 'cyan', possible: 'yellow', unknown: 'magenta' } as const

/** A happening in a few lines: the act, between whom and when; the words that tell it best; who says so and where accounts differ. */
export function formatHappening(summary: HappeningSummary): string {
  const { quote, contested } = summary
  const heading = [
    paint('bold', summary.mode ? `${summary.type} (${summary.mode})` : summary.type),
    formatSides(summary.actors, summary.recipients),
    formatWhen(summary),
    formatStanding(summary),
  ].filter(Boolean)
  const lines = [
    heading.join('  '),
    `“${oneLine(quote.text)}”${quote.outlet ? paint('dim', ` ${quote.outlet}`) : ''}`,
    `${paint('dim', 'says ')} ${formatOrigins(summary.originList)} ${paint('dim', `in ${counted(summary.articles, 'article')}`)}`,
    ...(summary.places.length > 0 ? [`${paint('dim', 'where')} ${summary.places.map(partyName).join(', ')}`] : []),
    ...(summary.amounts.length > 0 ? [`${paint('dim', 'much ')} ${summary.amounts.map(formatAmount).join('; ')}`] : []),
    ...(contested.length > 0 ? [`${paint('red', 'contested')} ${contested.join(', ')}`] : []),
    paint('dim', summary.id),
  ]
  return lines.map((line, index) => (index === 0 ? line : `    ${line}`)).join('\n')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** English articles' name where they have one, since the rest of the line is English. */
export const partyName = ({ names, name }: PartyView): string => names['en'] ?? name

export function formatSides(actors: readonly PartyView[], recipients: readonly PartyView[]): string {
  const names = (parties: readonly PartyView[]): string => parties.map(partyName).join(', ')
  if (actors.length === 0 && recipients.length === 0) return ''
  if (recipients.length === 0) return names(actors)
  return `${names(actors) || '?'} → ${names(recipients)}`
}

function formatWhen({ time }: HappeningSummary): string {
  const days = formatInterval(time.from, time.to)
  return days ? (time.stated ? days : `reported ${days}`) : ''
}

function formatStanding({ certainty, polarity, denied, status }: HappeningSummary): string {
  const words = [polarity === 'negative' ? 'not' : '', status, certainty].filter(Boolean).join(' ')
  return `${paint(certaintyStyles[certainty], `[${words}]`)}${denied && polarity === 'positive' ? paint('red', ' denied') : ''}`
}

export const formatOrigins = (origins: readonly OriginView[]): string => origins.map(formatOrigin).join('; ')

export const formatOrigin = ({ name, country, kind }: OriginView): string =>
  kind === 'outlet' ? name : `${name}${country ? ` (${country})` : ''}`

/** An amount in words; where nothing names what is counted, with the words of the article. */
export const formatAmount = (amount: AmountView): string =>
  amount.unit === null || /^(animal|person|item)$/.test(amount.unit)
    ? oneLine(amount.text)
    : formatQuantity({ ...amount, id: '', start: 0, end: 0 })
