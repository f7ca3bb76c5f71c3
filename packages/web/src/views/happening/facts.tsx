import type { Happening, PartyView } from '@lagebild/schema'
import type { ReactNode } from 'react'
import { PartyLink } from '../../components/party-link.tsx'
import { StoryLinks } from '../../components/story-links.tsx'
import { Words } from '../../components/words.tsx'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'

/** Parties, days, places, what moved and how much. */
export function Facts({ summary, stories }: Pick<Happening, 'summary' | 'stories'>) {
  const messages = useMessages(happeningMessages)
  const names = useMessages(vocabulary)
  const language = useLanguage()
  const format = useFormat()
  const phrasing = usePhrasing()
  const { time, exchange, contexts } = summary
  const days = format.dayRange(time)
  const reported = format.dayRange({ from: summary.firstReported, to: summary.lastReported })
  const item = exchange && (exchange.items[language] ?? Object.values(exchange.items).find(Boolean))
  return (
    <dl className={styles.facts}>
      <Fact name={messages.parties} shown={summary.actors.length + summary.recipients.length > 0}>
        <Parties parties={summary.actors} />
        {summary.recipients.length > 0 && summary.actors.length > 0 && ' → '}
        <Parties parties={summary.recipients} />
      </Fact>
      <Fact name={messages.time} shown={days !== null}>
        {days}
        {!time.stated && <span className="quiet small"> ({messages.notStated})</span>}
      </Fact>
      <Fact name={messages.places} shown={summary.places.length > 0}>
        <Parties parties={summary.places} />
      </Fact>
      {exchange && (
        <Fact name={messages.moved} shown>
          {names.exchangeKinds[exchange.kind]}
          {item && (
            <span className="foreign">
              : <Words text={item} />
            </span>
          )}
        </Fact>
      )}
      <Fact name={messages.amounts} shown={summary.amounts.length > 0}>
        <ul>
          {summary.amounts.map((amount) => (
            <li key={amount.text} className="number foreign">
              <Words text={phrasing.amount(amount)} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={messages.kind} shown>
        {[names.types[summary.type], ...contexts.map((context) => names.contexts[context])].join(', ')}
      </Fact>
      <Fact name={messages.reported} shown={reported !== null}>
        {reported}
      </Fact>
      <Fact name={messages.story} shown={stories.length > 0}>
        <StoryLinks stories={stories} />
      </Fact>
    </dl>
  )
}

function Fact(props: { readonly name: string; readonly shown: boolean; readonly children: ReactNode }) {
  if (!props.shown) return null
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function Parties({ parties }: { readonly parties: readonly PartyView[] }) {
  return parties.map((party, index) => (
    <span key={party.key}>
      {index > 0 && ', '}
      <PartyLink party={party} />
    </span>
  ))
}
