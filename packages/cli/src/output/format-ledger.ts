import type { ExchangeEntry } from '@lagebild/schema'
import { formatInterval } from './format-day.ts'
import { formatAmount, formatOrigins, partyName } from './format-happening.ts'
import { paint } from './paint.ts'

/** A line of the ledger: from whom to whom what moved, how much by whose word, when and how sure. */
export function formatExchange(entry: ExchangeEntry): string {
  const items = [...new Set(Object.values(entry.items))].join(', ')
  const days = formatInterval(entry.time.from, entry.time.to)
  const heading = [
    `${entry.giver ? partyName(entry.giver) : '?'} → ${entry.receiver ? partyName(entry.receiver) : '?'}`,
    paint('bold', items ? `${entry.kind}: ${items}` : entry.kind),
    days && (entry.time.stated ? days : `reported ${days}`),
    `[${[entry.polarity === 'negative' ? 'not' : '', entry.status, entry.certainty].filter(Boolean).join(' ')}]`,
    entry.denied && entry.polarity === 'positive' ? paint('red', 'denied') : null,
  ]
  const amounts = entry.amounts.map(
    ({ amount, origins, since }) =>
      `    ${formatAmount(amount)}  ${paint('dim', `${formatOrigins(origins)}${since ? `, since ${since}` : ''}`)}`,
  )
  const says = `    ${paint('dim', 'says')} ${formatOrigins(entry.origins)}`
  return [heading.filter(Boolean).join('  '), ...amounts, says, `    ${paint('dim', entry.happening)}`].join('\n')
}
