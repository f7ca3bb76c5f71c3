import { type SourceView as Source, wholeRecord } from '@lagebild/schema'
import { useMemo } from 'react'
import { Answer } from '../../components/answer.tsx'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Section } from '../../components/section.tsx'
import { originName } from '../../format/origin-name.ts'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import type { PageProps } from '../../pages.ts'
import columns from '../../styles/columns.module.css'
import { HappeningList } from '../dossier/happening-list.tsx'
import { sourcesMessages } from './sources-messages.ts'
import { useSource } from './use-source.ts'

/** One source: how it stands against others, who carries it, what it says. */
export function SourceView({ params }: PageProps) {
  const key = params['key'] ?? ''
  return <Answer query={useSource(key)}>{(source) => <SourcePage source={source} />}</Answer>
}

function SourcePage({ source }: { readonly source: Source }) {
  const messages = useMessages(sourcesMessages)
  const common = useMessages(commonMessages)
  const names = useMessages(vocabulary)
  const phrasing = usePhrasing()
  const { number, dayRange } = useFormat()
  const { origin } = source
  const filter = useMemo(() => ({ ...wholeRecord, origins: [origin.key] }), [origin.key])
  const about = [
    common.claims(source.claims, number(source.claims)),
    common.articles(source.articles, number(source.articles)),
    dayRange({ from: source.firstReported, to: source.lastReported }),
  ]
  return (
    <>
      <PageHead
        title={originName(origin, phrasing)}
        kicker={[names.originKinds[origin.kind], origin.country && phrasing.state(origin.country)]
          .filter(Boolean)
          .join(' · ')}
      >
        <p className="number">{about.filter(Boolean).join(' · ')}</p>
      </PageHead>
      <div className={columns.page}>
        <div>
          <HappeningList filter={filter} />
        </div>
        <div>
          <Section title={messages.standing}>
            <Standing source={source} />
          </Section>
          <Section title={messages.outlets}>
            <Outlets source={source} />
          </Section>
        </div>
      </div>
    </>
  )
}

const measures = ['first', 'alone', 'corroborated', 'contradicted'] as const

function Standing({ source }: { readonly source: Source }) {
  const messages = useMessages(sourcesMessages)
  const { number } = useFormat()
  const shape: readonly Column<(typeof measures)[number]>[] = [
    { key: 'measure', title: messages.measure, cell: (measure) => messages[measure], isHead: true },
    { key: 'count', title: messages.count, cell: (measure) => number(source[measure]), numeric: true },
  ]
  return <DataTable caption={messages.standing} columns={shape} rows={measures} keyOf={(measure) => measure} />
}

function Outlets({ source }: { readonly source: Source }) {
  const messages = useMessages(sourcesMessages)
  const { number } = useFormat()
  if (source.outlets.length === 0) return <p className="quiet">{messages.noOutlets}</p>
  const shape: readonly Column<Source['outlets'][number]>[] = [
    {
      key: 'outlet',
      title: messages.outlet,
      cell: ({ outlet }) => <span className="foreign">{outlet}</span>,
      isHead: true,
    },
    { key: 'articles', title: messages.articles, cell: ({ articles }) => number(articles), numeric: true },
  ]
  return <DataTable caption={messages.outlets} columns={shape} rows={source.outlets} keyOf={({ outlet }) => outlet} />
}
