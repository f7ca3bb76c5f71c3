import type { ExchangeEntry } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { ExportLinks } from '../../components/export-links.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useFilter } from '../../data/use-filter.ts'
import { FilterBar } from '../../filter/filter-bar.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { useExchanges } from '../dossier/use-exchanges.ts'
import { ExchangeTable } from './exchange-table.tsx'
import { exchangesMessages } from './exchanges-messages.ts'

/** The ledger of the whole record, or of the part that the filter lets through. */
export function ExchangesView() {
  const messages = useMessages(exchangesMessages)
  const [filter, setFilter] = useFilter()
  const list = useExchanges(filter)
  return (
    <>
      <PageHead title={messages.title} actions={<ExportLinks list="exchanges" filter={filter} />}>
        {messages.lead}
      </PageHead>
      <FilterBar filter={filter} onChange={setFilter} />
      <Answer query={list}>
        {({ items }: { items: readonly ExchangeEntry[] }) =>
          items.length === 0 ? (
            <Empty>
              <h2>{messages.nothing}</h2>
              <p>{messages.nothingHint}</p>
            </Empty>
          ) : (
            <ExchangeTable entries={items} />
          )
        }
      </Answer>
      <MoreButton list={list} />
    </>
  )
}
