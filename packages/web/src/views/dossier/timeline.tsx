import type { RecordFilter } from '@lagebild/schema'
import { useId } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Section } from '../../components/section.tsx'
import { partyName } from '../../format/party-name.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { useParameter } from '../../router/use-parameter.ts'
import { dossierMessages } from './dossier-messages.ts'
import { fillSteps } from './fill-steps.ts'
import { timeStep } from './time-step.ts'
import styles from './timeline.module.css'
import { TimelineChart } from './timeline-chart.tsx'
import { type PartyPair, usePairs } from './use-pairs.ts'
import { useRelation } from './use-relation.ts'

interface TimelineProps {
  readonly filter: RecordFilter
  readonly firstDay: string | null
  readonly lastDay: string | null
}

/** Cooperation and conflict of two parties over time; the pair stands in the address. */
export function Timeline({ filter, firstDay, lastDay }: TimelineProps) {
  const messages = useMessages(dossierMessages)
  const language = useLanguage()
  const id = useId()
  const pairs = usePairs(filter)
  const [asked, setAsked] = useParameter('pair')
  const idOf = ([one, other]: PartyPair): string => `${one.key},${other.key}`
  return (
    <Section title={messages.timeline}>
      <Answer query={pairs}>
        {(data) => {
          const pair = data.find((each) => idOf(each) === asked) ?? data[0]
          if (!pair) return <p className="quiet">{messages.noTimeline}</p>
          return (
            <>
              <p className={styles.pair}>
                <label htmlFor={id}>{messages.pair}</label>
                <select id={id} value={idOf(pair)} onChange={(event) => setAsked(event.target.value)}>
                  {data.map((each) => (
                    <option key={idOf(each)} value={idOf(each)}>
                      {messages.pairName(partyName(each[0], language), partyName(each[1], language))}
                    </option>
                  ))}
                </select>
              </p>
              <PairTimeline pair={pair} since={filter.since ?? firstDay} until={filter.until ?? lastDay} />
            </>
          )
        }}
      </Answer>
    </Section>
  )
}

interface PairTimelineProps {
  readonly pair: PartyPair
  readonly since: string | null
  readonly until: string | null
}

function PairTimeline({ pair, since, until }: PairTimelineProps) {
  const step = timeStep(since, until)
  const relation = useRelation([pair[0].key, pair[1].key], { since, until, step })
  return (
    <Answer query={relation}>{({ points }) => <TimelineChart points={fillSteps(points, step)} step={step} />}</Answer>
  )
}
