import type { RecordFilter } from '@lagebild/schema'
import { type ReactNode, useMemo } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { ExportMenu } from '../../components/export-menu.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { narrowFilter } from '../../data/narrow-filter.ts'
import { filterAddress, useFilter } from '../../data/use-filter.ts'
import { FilterBar } from '../../filter/filter-bar.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import columns from '../../styles/columns.module.css'
import { CountsLine } from './counts-line.tsx'
import styles from './dossier.module.css'
import { dossierMessages } from './dossier-messages.ts'
import { HappeningList } from './happening-list.tsx'
import { Ledger } from './ledger.tsx'
import { News } from './news.tsx'
import { SourceTable } from './source-table.tsx'
import { Timeline } from './timeline.tsx'
import { useCounts } from './use-counts.ts'

interface DossierPageProps {
  readonly title: string
  /** What the dossier lets through; the reader's filter narrows it. */
  readonly base: RecordFilter
  /** Id of the dossier; null for the whole record. */
  readonly dossier: string | null
  readonly children?: ReactNode
}

/** A part of the record: what is new, what happened, how the parties stand, what moved, who says so. */
export function DossierPage({ title, base, dossier, children }: DossierPageProps) {
  const messages = useMessages(dossierMessages)
  const [chosen, setChosen] = useFilter()
  const filter = useMemo(() => narrowFilter(base, chosen), [base, chosen])
  const counts = useCounts(filter)
  return (
    <>
      <PageHead
        title={title}
        kicker={dossier === null ? undefined : messages.dossier}
        actions={
          <>
            <a className="button" href={filterAddress('/dossiers', filter)}>
              {messages.saveAs}
            </a>
            <ExportMenu filter={filter} dossier={dossier ?? undefined} />
          </>
        }
      >
        {counts.state === 'ready' && <CountsLine counts={counts.data} />}
      </PageHead>
      {children}
      <FilterBar filter={chosen} onChange={setChosen} />
      <Answer query={counts}>
        {({ happenings, lastDay, firstDay }) =>
          happenings === 0 ? (
            <Empty>
              <h2>{messages.nothing}</h2>
              <p>{messages.nothingHint}</p>
            </Empty>
          ) : (
            <div className={columns.page}>
              <div className={styles.main}>
                <News filter={filter} />
                <HappeningList filter={filter} />
              </div>
              <div className={styles.side}>
                <Timeline filter={filter} firstDay={firstDay} lastDay={lastDay} />
                <Ledger filter={filter} />
                <SourceTable filter={filter} />
              </div>
            </div>
          )
        }
      </Answer>
    </>
  )
}
