import { type FormEvent, useId } from 'react'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import { navigate } from '../router/location.ts'
import styles from './masthead.module.css'

/** Leads to the search page with what was typed. */
export function SearchField() {
  const messages = useMessages(commonMessages)
  const id = useId()
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const words = String(new FormData(event.currentTarget).get('words') ?? '').trim()
    if (words) navigate(`/search?${new URLSearchParams({ words })}`)
  }
  return (
    <search>
      <form className={styles.search} action="/search" onSubmit={search}>
        <label className="hidden-text" htmlFor={id}>
          {messages.searchLabel}
        </label>
        <input id={id} name="words" type="search" maxLength={400} autoComplete="off" />
        <button type="submit">{messages.search}</button>
      </form>
    </search>
  )
}
