import { useId } from 'react'
import chart from '../../chart/chart.module.css'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useFilter } from '../../data/use-filter.ts'
import { FilterBar } from '../../filter/filter-bar.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import { useParameter } from '../../router/use-parameter.ts'
import { graphMessages } from './graph-messages.ts'
import { PartyGraph } from './party-graph.tsx'
import { RelationTable } from './relation-table.tsx'
import { useGraph } from './use-graph.ts'

const limits = [10, 25, 50, 100, 200] as const
const usual = 25

/** Parties and their relations as a drawing and as a table. */
export function GraphView() {
  const messages = useMessages(graphMessages)
  const [filter, setFilter] = useFilter()
  const [asked, setAsked] = useParameter('limit')
  const id = useId()
  const limit = limits.find((each) => String(each) === asked) ?? usual
  const graph = useGraph(filter, limit)
  return (
    <>
      <PageHead
        title={messages.title}
        actions={
          <>
            <label htmlFor={id}>{messages.limit}</label>
            <select
              id={id}
              value={limit}
              onChange={({ target }) => setAsked(target.value === String(usual) ? null : target.value)}
            >
              {limits.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </>
        }
      >
        {messages.lead}
      </PageHead>
      <FilterBar filter={filter} onChange={setFilter} />
      <Answer query={graph}>
        {(data) =>
          data.edges.length === 0 ? (
            <Empty>
              <h2>{messages.nothing}</h2>
              <p>{messages.nothingHint}</p>
            </Empty>
          ) : (
            <div className={chart.page}>
              <PartyGraph graph={data} />
              <RelationTable graph={data} />
            </div>
          )
        }
      </Answer>
    </>
  )
}
