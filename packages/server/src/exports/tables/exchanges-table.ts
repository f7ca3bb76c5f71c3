import type { Phrasing } from '@lagebild/phrasing'
import type { ExchangeEntry } from '@lagebild/schema'
import type { Column } from '../write-csv.ts'
import { boundsOf, joined, originsOf } from './cells.ts'

export function exchangesTable(phrasing: Phrasing): readonly Column<ExchangeEntry>[] {
  return [
    { name: 'happening', value: ({ happening }) => happening },
    { name: 'sentence', value: phrasing.exchange },
    { name: 'giver', value: ({ giver }) => giver && phrasing.party(giver) },
    { name: 'giver_key', value: ({ giver }) => giver?.key ?? null },
    { name: 'receiver', value: ({ receiver }) => receiver && phrasing.party(receiver) },
    { name: 'receiver_key', value: ({ receiver }) => receiver?.key ?? null },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'items', value: ({ items }) => joined(Object.values(items)) },
    {
      name: 'amounts',
      value: ({ amounts }) =>
        joined(
          amounts.map(({ amount, origins }) => `${boundsOf(amount)} (${origins.map(({ name }) => name).join(', ')})`),
        ),
    },
    { name: 'period', value: ({ period }) => period },
    { name: 'from', value: ({ time }) => time.from },
    { name: 'to', value: ({ time }) => time.to },
    { name: 'time_stated', value: ({ time }) => time.stated },
    { name: 'certainty', value: ({ certainty }) => certainty },
    { name: 'polarity', value: ({ polarity }) => polarity },
    { name: 'denied', value: ({ denied }) => denied },
    { name: 'status', value: ({ status }) => status },
    { name: 'origins', value: ({ origins }) => originsOf(origins) },
    { name: 'articles', value: ({ articles }) => articles },
    { name: 'contested', value: ({ contested }) => contested },
  ]
}
