import type { Account, Happening } from '@lagebild/schema'
import { OriginLink } from '../../components/origin-link.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { DifferenceText } from './difference-text.tsx'
import styles from './happening.module.css'
import { happeningMessages } from './happening-messages.ts'

interface HistoryProps {
  readonly history: Happening['history']
  readonly accounts: readonly Account[]
}

/** What was first said by whom on which day. */
export function History({ history, accounts }: HistoryProps) {
  const messages = useMessages(happeningMessages)
  const { noDate } = useMessages(commonMessages)
  const names = useMessages(vocabulary)
  const { shortDay } = useFormat()
  const claims = new Map(accounts.flatMap((account) => account.claims).map((claim) => [claim.id, claim]))
  return (
    <ol className={styles.history}>
      {history.map((step, index) => {
        const claim = claims.get(step.claim)
        const said = <StepText attribute={step.attribute} text={step.text} />
        return (
          <li key={`${index}/${step.claim}`}>
            <p className="quiet small number">{step.day ? shortDay(step.day) : noDate}</p>
            <p>
              <OriginLink origin={step.origin} />
              {': '}
              {step.attribute && (
                <span className="quiet">
                  {names.attributes[step.attribute]}
                  {step.of && ` (${step.of})`}{' '}
                </span>
              )}
              {claim ? <a href={recordAddresses.article(claim.article, claim.claim)}>{said}</a> : said}
              {step.previous !== null && step.attribute && (
                <span className="quiet">
                  {' '}
                  <Replaced attribute={step.attribute} text={step.previous} />
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

function StepText({ attribute, text }: Pick<Happening['history'][number], 'attribute' | 'text'>) {
  return <DifferenceText attribute={attribute ?? 'participants'} value={{ text, amount: null, time: null }} />
}

function Replaced({
  attribute,
  text,
}: {
  readonly attribute: NonNullable<Happening['history'][number]['attribute']>
  readonly text: string
}) {
  const messages = useMessages(happeningMessages)
  const [before, after] = messages.insteadOf('\n').split('\n')
  return (
    <>
      {before}
      <DifferenceText attribute={attribute} value={{ text, amount: null, time: null }} />
      {after}
    </>
  )
}
