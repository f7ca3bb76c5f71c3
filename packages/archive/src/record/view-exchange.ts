import type { Difference, ExchangeEntry, HappeningSummary } from '@lagebild/schema'

/** The line of the ledger for a happening in which something moves; null for any other. */
export function viewExchange(summary: HappeningSummary, differences: readonly Difference[]): ExchangeEntry | null {
  const { exchange } = summary
  if (!exchange) return null
  return {
    happening: summary.id,
    giver: exchange.giver,
    receiver: exchange.receiver,
    kind: exchange.kind,
    items: exchange.items,
    objects: summary.objects,
    amounts: differences
      .filter(({ attribute }) => attribute === 'quantity')
      .flatMap(({ values }) => values)
      .flatMap(({ amount, origins, since }) => (amount ? [{ amount, origins, since }] : [])),
    period: exchange.period,
    time: summary.time,
    certainty: summary.certainty,
    polarity: summary.polarity,
    denied: summary.denied,
    status: summary.status,
    origins: summary.originList,
    articles: summary.articles,
    contested: summary.contested.length > 0,
  }
}
