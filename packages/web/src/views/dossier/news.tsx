import { daySchema, type RecordChange, type RecordFilter } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { DifferenceText } from '../../components/difference-text.tsx'
import { HappeningSentence } from '../../components/happening-sentence.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { OriginLink } from '../../components/origin-link.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { useParameter } from '../../router/use-parameter.ts'
import styles from './dossier.module.css'
import { dossierMessages } from './dossier-messages.ts'
import { daysBefore } from './time-step.ts'
import { useChanges } from './use-changes.ts'
import { unknownDay, useLatestDay } from './use-latest-day.ts'

/** How far back news goes where the address does not say. */
const newsDays = 3

/** What the latest articles changed; `?new=DATE` in the address sets the day after which they appeared. */
export function News({ filter }: { readonly filter: RecordFilter }) {
  const messages = useMessages(dossierMessages)
  const [asked] = useParameter('new')
  const latest = useLatestDay(filter)
  const isDay = asked !== null && daySchema.safeParse(asked).success
  return (
    <Answer query={latest}>
      {(day) =>
        day === unknownDay ? (
          <Section title={messages.news}>
            <p className="quiet">{messages.noNews}</p>
          </Section>
        ) : (
          <NewsSince filter={filter} since={isDay ? asked : daysBefore(day, newsDays)} />
        )
      }
    </Answer>
  )
}

interface NewsSinceProps {
  readonly filter: RecordFilter
  readonly since: string
}

function NewsSince({ filter, since }: NewsSinceProps) {
  const messages = useMessages(dossierMessages)
  const { day } = useFormat()
  const changes = useChanges(filter, since)
  return (
    <Section title={messages.news} aside={<span className="quiet small">{messages.newsSince(day(since))}</span>}>
      <Answer query={changes}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{messages.noNews}</p>
          ) : (
            <ul className={styles.news}>
              {items.map((change) => (
                <ChangeLine
                  key={`${change.kind}/${change.happening.id}/${change.origin?.key}/${change.text}`}
                  change={change}
                />
              ))}
            </ul>
          )
        }
      </Answer>
      <MoreButton list={changes} />
    </Section>
  )
}

function ChangeLine({ change }: { readonly change: RecordChange }) {
  const messages = useMessages(dossierMessages)
  const names = useMessages(vocabulary)
  const { shortDay } = useFormat()
  return (
    <li className={styles.change}>
      <span className={styles.changeKind} data-kind={change.kind}>
        {messages.changes[change.kind]}
      </span>
      <span className={styles.changeText}>
        <a href={recordAddresses.happening(change.happening.id)}>
          <HappeningSentence happening={change.happening} />
        </a>{' '}
        <span className="quiet small">
          {change.attribute && `${names.attributes[change.attribute]}: `}
          {change.text && <ChangedValue change={change} text={change.text} />}{' '}
          {change.origin && <OriginLink origin={change.origin} />}{' '}
          <time dateTime={change.day}>{shortDay(change.day)}</time>
        </span>
      </span>
    </li>
  )
}

/** The value that is new, or the words of the article. */
function ChangedValue({ change, text }: { readonly change: RecordChange; readonly text: string }) {
  const { attribute, happening } = change
  const isKeys = attribute === 'participants' || attribute === 'place'
  const known = [...happening.actors, ...happening.recipients, ...happening.places]
  const value = { text, amount: null, time: null, parties: isKeys ? text.split(', ') : [] }
  if (attribute) return <DifferenceText attribute={attribute} value={value} known={known} />
  return (
    <q className="foreign">
      <Words text={text} />
    </q>
  )
}
