import { type FormEvent, useId } from 'react'
import { useMessages } from '../messages/reader-language.ts'
import styles from './filter.module.css'
import { filterMessages } from './filter-messages.ts'

interface WordsFieldProps {
  readonly words: string | null
  readonly onChange: (words: string | null) => void
}

/** Words that articles must contain; Enter applies them. */
export function WordsField({ words, onChange }: WordsFieldProps) {
  const messages = useMessages(filterMessages)
  const id = useId()
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    onChange(String(new FormData(event.currentTarget).get('words') ?? '').trim() || null)
  }
  return (
    <form className={styles.words} onSubmit={apply}>
      <label className="hidden-text" htmlFor={id}>
        {messages.wordsHint}
      </label>
      <input
        id={id}
        key={words}
        name="words"
        type="search"
        maxLength={400}
        defaultValue={words ?? ''}
        placeholder={messages.words}
      />
      <button type="submit">{messages.apply}</button>
    </form>
  )
}
