import { PageHead } from '../../components/page-head.tsx'
import { useFilter } from '../../data/use-filter.ts'
import { FilterBar } from '../../filter/filter-bar.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { SourceTable } from '../dossier/source-table.tsx'
import { sourcesMessages } from './sources-messages.ts'

/** All sources of the record, or of the part that the filter lets through. */
export function SourcesView() {
  const messages = useMessages(sourcesMessages)
  const [filter, setFilter] = useFilter()
  return (
    <>
      <PageHead title={messages.title}>{messages.lead}</PageHead>
      <FilterBar filter={filter} onChange={setFilter} />
      <SourceTable filter={filter} />
    </>
  )
}
