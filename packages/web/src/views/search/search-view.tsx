import { type FormEvent, useId } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Empty } from '../../components/empty.tsx'
import { MoreButton } from '../../components/more-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { useParameter } from '../../router/use-parameter.ts'
import { Hit } from './hit.tsx'
import styles from './search.module.css'
import { searchMessages } from './search-messages.ts'
import { useSearch } from './use-search.ts'

/** Full text and names; what is looked for stands in the address. */
export function SearchView() {
  const messages = useMessages(searchMessages)
  const [asked, setAsked] = useParameter('words')
  const words = asked?.trim() ?? ''
  const id = useId()
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setAsked(String(new FormData(event.currentTarget).get('words') ?? '').trim() || null)
  }
  return (
    <>
      <PageHead title={words ? messages.titled(words) : messages.title}>{messages.hint}</PageHead>
      <search className="screen-only">
        <form className={styles.form} onSubmit={search}>
          <label htmlFor={id}>{messages.field}</label>
          <input
            key={words}
            id={id}
            name="words"
            type="search"
            defaultValue={words}
            maxLength={400}
            autoComplete="off"
          />
          <button type="submit" className="primary">
            {messages.submit}
          </button>
        </form>
      </search>
      {words && <Hits words={words} />}
    </>
  )
}

function Hits({ words }: { readonly words: string }) {
  const messages = useMessages(searchMessages)
  const { number } = useFormat()
  const list = useSearch(words)
  return (
    <>
      <Answer query={list}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty>
              <h2 className="foreign">{messages.nothing(words)}</h2>
              <p>{messages.nothingHint}</p>
            </Empty>
          ) : (
            <>
              <p className="quiet small number" role="status">
                {messages.found(number(total))}
              </p>
              <ol className={styles.hits}>
                {items.map((hit) => (
                  <Hit key={`${hit.kind}/${hit.id}`} hit={hit} />
                ))}
              </ol>
            </>
          )
        }
      </Answer>
      <MoreButton list={list} />
    </>
  )
}
