import type { ExchangeEntry, RecordFilter } from '@lagebild/schema'
import { filterKey } from '../../data/use-filter.ts'
import { type ListQuery, useList } from '../../data/use-list.ts'

export function useExchanges(filter: RecordFilter): ListQuery<ExchangeEntry> {
  return useList(`exchanges?${filterKey(filter)}`, (client, page) => client.exchanges(filter, page), 25)
}
