import type { ExchangeEntry, RecordFilter } from '@lagebild/schema'
import { Answer } from '../../components/answer.tsx'
import { ExportLinks } from '../../components/export-links.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { PartyLink } from '../../components/party-link.tsx'
import { Section } from '../../components/section.tsx'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './dossier.module.css'
import { dossierMessages } from './dossier-messages.ts'
import { groupByDirection } from './group-by-direction.ts'
import { LedgerEntry } from './ledger-entry.tsx'
import { useExchanges } from './use-exchanges.ts'

/** What moved from whom to whom, by direction; every amount with the origins that give it. */
export function Ledger({ filter }: { readonly filter: RecordFilter }) {
  const messages = useMessages(dossierMessages)
  const list = useExchanges(filter)
  return (
    <Section title={messages.ledger} aside={<ExportLinks list="exchanges" filter={filter} />}>
      <Answer query={list}>
        {({ items }) =>
          items.length === 0 ? <p className="quiet">{messages.noLedger}</p> : <Directions entries={items} />
        }
      </Answer>
      <MoreButton list={list} />
    </Section>
  )
}

function Directions({ entries }: { readonly entries: readonly ExchangeEntry[] }) {
  const messages = useMessages(dossierMessages)
  return groupByDirection(entries).map(({ id, giver, receiver, entries: group }) => (
    <div key={id} className={styles.direction}>
      <h3>
        {giver ? <PartyLink party={giver} /> : <span className="quiet">{messages.unknownParty}</span>}
        <span aria-hidden="true"> → </span>
        <span className="hidden-text">, </span>
        {receiver ? <PartyLink party={receiver} /> : <span className="quiet">{messages.unknownParty}</span>}
      </h3>
      <ul>
        {group.map((entry) => (
          <LedgerEntry key={`${entry.happening}/${entry.kind}`} entry={entry} />
        ))}
      </ul>
    </div>
  ))
}
