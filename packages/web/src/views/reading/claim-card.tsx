import type { Claim, Reading } from '@lagebild/schema'
import type { ReactNode } from 'react'
import { CertaintyMark } from '../../components/certainty-mark.tsx'
import { Words } from '../../components/words.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './claim-card.module.css'
import { ClaimChain } from './claim-chain.tsx'
import { readingMessages } from './reading-messages.ts'

interface ClaimCardProps {
  readonly reading: Reading
  readonly claim: Claim
  /** The happening that the record put the claim into. */
  readonly happening: string | null
}

/** Everything read of one claim: who did what to whom, when, where, how much, how sure, and who says so. */
export function ClaimCard({ reading, claim, happening }: ClaimCardProps) {
  const messages = useMessages(readingMessages)
  const names = useMessages(vocabulary)
  const language = useLanguage()
  const format = useFormat()
  const phrasing = usePhrasing()
  const { event, exchange } = claim
  const nameOf = (id: string | null): string => {
    const entity = reading.entities.find((each) => each.id === id)
    if (!entity) return ''
    return entity.kind === 'state' && entity.country ? phrasing.state(entity.country) : entity.name
  }
  const list = (ids: readonly string[]): string => new Intl.ListFormat(language).format(ids.map(nameOf).filter(Boolean))
  const amounts = event.quantities.flatMap((id) => reading.quantities.filter((quantity) => quantity.id === id))
  return (
    <article className={styles.card}>
      <h2>
        {names.types[event.type]}
        <span className={`${styles.predicate} foreign`} lang={reading.article.language}>
          <Words text={event.trigger.text} />
        </span>
      </h2>
      <p className={styles.standing}>
        <CertaintyMark certainty={claim.certainty} polarity={claim.polarity} labelled />
        <span>{names.statuses[claim.status]}</span>
      </p>
      <dl className={styles.facts}>
        <Fact name={messages.who} text={list(event.actors)} />
        <Fact name={messages.whom} text={list(event.recipients)} />
        {exchange && (
          <Fact
            name={messages.moved}
            text={`${exchange.item ?? names.exchangeKinds[exchange.kind]}: ${messages.giverTo(
              nameOf(exchange.giver) || messages.unknownParty,
              nameOf(exchange.receiver) || messages.unknownParty,
            )}`}
          />
        )}
        <Fact
          name={messages.howMuch}
          text={amounts
            .map((amount) => phrasing.amount({ ...amount, text: reading.article.text.slice(amount.start, amount.end) }))
            .join(', ')}
        />
        <Fact name={messages.when} text={format.dayRange(event.time) ?? event.time.value ?? ''} />
        <Fact name={messages.where} text={list(event.places)} />
        <Fact name={messages.contexts} text={event.contexts.map((context) => names.contexts[context]).join(', ')} />
      </dl>
      <h3>{messages.saidBy}</h3>
      <ClaimChain reading={reading} claim={claim} />
      <p className={`${styles.links} screen-only`}>
        {happening && <a href={recordAddresses.happening(happening)}>{messages.openHappening}</a>}
      </p>
    </article>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  if (text === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd className="foreign">
        <Words text={text} />
      </dd>
    </div>
  )
}
