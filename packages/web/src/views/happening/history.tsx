import type { Account, Happening, PartyView } from '@lagebild/schema'
import { DifferenceText } from '../../components/difference-text.tsx'
import { OriginLink } from '../../components/origin-link.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { conceptName } from './concept-name.ts'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'

interface HistoryProps {
  readonly history: Happening['history']
  readonly accounts: readonly Account[]
  /** Parties and places of the happening, for their names. */
  readonly known: readonly PartyView[]
}

/** What was first said by whom on which day. */
export function History({ history, accounts, known }: HistoryProps) {
  const messages = useMessages(happeningMessages)
  const { noDate } = useMessages(commonMessages)
  const names = useMessages(vocabulary)
  const { shortDay } = useFormat()
  const claims = new Map(accounts.flatMap((account) => account.claims).map((claim) => [claim.id, claim]))
  return (
    <ol className={styles.history}>
      {history.map((step, index) => {
        const claim = claims.get(step.claim)
        const said = <StepText attribute={step.attribute} text={step.text} known={known} />
        return (
          <li key={`${index}/${step.claim}`}>
            <p className="quiet small number">{step.day ? shortDay(step.day) : noDate}</p>
            <p>
              <OriginLink origin={step.origin} />
              {': '}
              {step.attribute && (
                <span className="quiet">
                  {names.attributes[step.attribute]}
                  {step.of && ` (${conceptName(step.of, names)})`}{' '}
                </span>
              )}
              {claim ? <a href={recordAddresses.article(claim.article, claim.claim)}>{said}</a> : said}
              {step.previous !== null && step.attribute && (
                <span className="quiet">
                  {' '}
                  <Replaced attribute={step.attribute} text={step.previous} known={known} />
                </span>
              )}
              {index === 0 && <span className="quiet small"> ({messages.first})</span>}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

interface StepTextProps extends Pick<HistoryProps, 'known'> {
  readonly attribute: Happening['history'][number]['attribute']
  readonly text: string
}

/** What was said: of parties and places the text is a list of keys. */
function StepText({ attribute, text, known }: StepTextProps) {
  const isKeys = attribute === 'participants' || attribute === 'place'
  const value = { text, amount: null, time: null, parties: isKeys ? text.split(', ') : [] }
  return attribute ? (
    <DifferenceText attribute={attribute} value={value} known={known} />
  ) : (
    <span className="foreign">
      <Words text={text} />
    </span>
  )
}

function Replaced(props: StepTextProps) {
  const messages = useMessages(happeningMessages)
  const [before, after] = messages.insteadOf('\n').split('\n')
  return (
    <>
      {before}
      <StepText {...props} />
      {after}
    </>
  )
}
