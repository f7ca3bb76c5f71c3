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
import { groupByHappening, type HappeningChanges } from './group-by-happening.ts'
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
              {groupByHappening(items).map((changes) => (
                <ChangedHappening key={changes[0].happening.id} changes={changes} />
              ))}
            </ul>
          )
        }
      </Answer>
      <MoreButton list={changes} />
    </Section>
  )
}

/** A happening with everything that is new about it. */
function ChangedHappening({ changes }: { readonly changes: HappeningChanges }) {
  const { shortDay } = useFormat()
  const [{ happening, day }] = changes
  return (
    <li className={styles.change}>
      <time className={`${styles.when} quiet number`} dateTime={day}>
        {shortDay(day)}
      </time>
      <div>
        <p className={styles.sentence}>
          <a href={recordAddresses.happening(happening.id)}>
            <HappeningSentence happening={happening} />
          </a>
        </p>
        <ul className={styles.changeList}>
          {changes.map((change) => (
            <ChangeLine key={`${change.kind}/${change.origin?.key}/${change.text}/${change.day}`} change={change} />
          ))}
        </ul>
      </div>
    </li>
  )
}

function ChangeLine({ change }: { readonly change: RecordChange }) {
  const messages = useMessages(dossierMessages)
  const names = useMessages(vocabulary)
  return (
    <li>
      <span className={styles.changeKind} data-kind={change.kind}>
        {messages.changes[change.kind]}
      </span>{' '}
      {change.attribute && `${names.attributes[change.attribute]}: `}
      {change.text && <ChangedValue change={change} text={change.text} />}{' '}
      {change.origin && <OriginLink origin={change.origin} />}
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
