import { type EntityKind, type EntitySummary, entityKinds, wholeRecord } from '@lagebild/schema'
import { type FormEvent, useId } from 'react'
import { Answer } from '../../components/answer.tsx'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { ExportLinks } from '../../components/export-links.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { PartyLink } from '../../components/party-link.tsx'
import { Words } from '../../components/words.tsx'
import { usePhrasing } from '../../format/phrasing.ts'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import { useParameter } from '../../router/use-parameter.ts'
import styles from './entities.module.css'
import { entitiesMessages } from './entities-messages.ts'
import { useEntities } from './use-entities.ts'

/** All entities by how much they do; name and kind stand in the address. */
export function EntitiesView() {
  const messages = useMessages(entitiesMessages)
  const [words] = useParameter('words')
  const [written] = useParameter('kind')
  const kind = entityKinds.find((each) => each === written) ?? null
  const list = useEntities(words, kind)
  return (
    <>
      <PageHead
        title={messages.title}
        actions={<ExportLinks list="entities" filter={{ ...wholeRecord, words }} entityKind={kind} />}
      >
        {messages.lead}
      </PageHead>
      <EntityFinder />
      <Answer query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              <h2>{messages.nothing}</h2>
              <p>{messages.nothingHint}</p>
            </Empty>
          ) : (
            <EntityTable entities={items} />
          )
        }
      </Answer>
      <MoreButton list={list} />
    </>
  )
}

function EntityFinder() {
  const messages = useMessages(entitiesMessages)
  const names = useMessages(vocabulary)
  const [words, setWords] = useParameter('words')
  const [kind, setKind] = useParameter('kind')
  const id = useId()
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setWords(String(new FormData(event.currentTarget).get('words') ?? '').trim() || null)
  }
  return (
    <search className="screen-only">
      <form className={styles.finder} onSubmit={find}>
        <p className={styles.pair}>
          <label htmlFor={`${id}-words`}>{messages.find}</label>
          <input
            key={words}
            id={`${id}-words`}
            name="words"
            type="search"
            defaultValue={words ?? ''}
            maxLength={200}
            autoComplete="off"
          />
        </p>
        <p className={styles.pair}>
          <label htmlFor={`${id}-kind`}>{messages.kind}</label>
          <select
            id={`${id}-kind`}
            value={kind ?? ''}
            onChange={(event) => setKind((event.target.value as EntityKind | '') || null)}
          >
            <option value="">{messages.all}</option>
            {entityKinds.map((each) => (
              <option key={each} value={each}>
                {names.entityKinds[each]}
              </option>
            ))}
          </select>
        </p>
        <button type="submit">{messages.submit}</button>
      </form>
    </search>
  )
}

function EntityTable({ entities }: { readonly entities: readonly EntitySummary[] }) {
  const messages = useMessages(entitiesMessages)
  const names = useMessages(vocabulary)
  const phrasing = usePhrasing()
  const { number, shortRange } = useFormat()
  const columns: readonly Column<EntitySummary>[] = [
    { key: 'name', title: messages.name, cell: ({ party }) => <PartyLink party={party} />, isHead: true },
    { key: 'kind', title: messages.kind, cell: ({ party }) => names.entityKinds[party.kind] },
    { key: 'country', title: messages.country, cell: ({ party }) => party.country && phrasing.state(party.country) },
    {
      key: 'role',
      title: messages.role,
      cell: ({ party }) =>
        party.role && (
          <span className="foreign">
            <Words text={party.role} />
          </span>
        ),
    },
    { key: 'happenings', title: messages.happenings, cell: ({ happenings }) => number(happenings), numeric: true },
    { key: 'articles', title: messages.articles, cell: ({ articles }) => number(articles), numeric: true },
    {
      key: 'reported',
      title: messages.reported,
      cell: ({ firstReported, lastReported }) => (
        <span className={`${styles.days} number`}>{shortRange({ from: firstReported, to: lastReported })}</span>
      ),
    },
  ]
  return <DataTable caption={messages.title} columns={columns} rows={entities} keyOf={({ party }) => party.key} />
}
