import { type FormEvent, useId } from 'react'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './read.module.css'
import { readMessages } from './read-messages.ts'

interface AddressFieldProps {
  readonly disabled: boolean
  readonly onAddress: (url: string) => void
}

/** An address whose page is fetched and read. */
export function AddressField({ disabled, onAddress }: AddressFieldProps) {
  const messages = useMessages(readMessages)
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const url = String(new FormData(event.currentTarget).get('url') ?? '').trim()
    if (url) onAddress(url)
  }
  return (
    <form className={styles.row} onSubmit={submit}>
      <label htmlFor={id}>{messages.address}</label>
      <input id={id} name="url" type="url" required maxLength={2000} placeholder="https://" autoComplete="off" />
      <button type="submit" disabled={disabled}>
        {messages.fetch}
      </button>
    </form>
  )
}
