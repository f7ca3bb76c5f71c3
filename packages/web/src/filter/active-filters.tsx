import { type RecordFilter, wholeRecord } from '@lagebild/schema'
import { useQuery } from '../data/use-query.ts'
import { partyName } from '../format/party-name.ts'
import { useFormat } from '../format/reader-format.ts'
import { useLanguage, useMessages } from '../messages/reader-language.ts'
import { vocabulary } from '../messages/vocabulary.ts'
import styles from './filter.module.css'
import { filterMessages } from './filter-messages.ts'
import { filterParts } from './filter-parts.ts'

interface ActiveFiltersProps {
  readonly filter: RecordFilter
  readonly onChange: (filter: RecordFilter) => void
}

/** Everything that is filtered by, each with a button that takes it away. */
export function ActiveFilters({ filter, onChange }: ActiveFiltersProps) {
  const messages = useMessages(filterMessages)
  const names = useMessages(vocabulary)
  const format = useFormat()
  const parts = filterParts(filter, {
    ...names,
    from: (day) => messages.from(format.shortDay(day)),
    to: (day) => messages.to(format.shortDay(day)),
    contested: messages.contested,
  })
  if (parts.length === 0) return null
  return (
    <ul className={styles.active} aria-label={messages.active}>
      {parts.map(({ id, text, entity, origin, without }) => (
        <li key={id}>
          <button type="button" className={styles.chip} onClick={() => onChange(without)}>
            {entity ? (
              <EntityName id={entity} />
            ) : origin ? (
              <OriginName id={origin} />
            ) : (
              <span className="foreign">{text}</span>
            )}
            <span aria-hidden="true">×</span>
            <span className="hidden-text">{messages.remove('')}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="plain" onClick={() => onChange(wholeRecord)}>
          {messages.clear}
        </button>
      </li>
    </ul>
  )
}

function EntityName({ id }: { readonly id: string }) {
  const language = useLanguage()
  const entity = useQuery(`entity/${id}`, (client) => client.entity(id))
  const party = entity.state === 'ready' ? entity.data?.summary.party : null
  return <span className="foreign">{party ? partyName(party, language) : id}</span>
}

function OriginName({ id }: { readonly id: string }) {
  const source = useQuery(`source/${id}`, (client) => client.source(id))
  return <span className="foreign">{(source.state === 'ready' && source.data?.origin.name) || id}</span>
}
