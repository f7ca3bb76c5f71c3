import { mostCharacters } from '@lagebild/client'
import { type ClipboardEvent, type DragEvent, type FormEvent, useId, useState } from 'react'
import { useFormat } from '../../format/reader-format.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { AddressField } from './address-field.tsx'
import { FileField } from './file-field.tsx'
import { MetaFields } from './meta-fields.tsx'
import styles from './read.module.css'
import type { ReadInput } from './read-input.ts'
import { readMessages } from './read-messages.ts'
import { ReadingError } from './reading-error.tsx'
import type { ReadingWork } from './use-reading.ts'

/** The empty desk: a field for text, an address, files. Pasted text is read at once. */
export function Compose({ reading }: { readonly reading: ReadingWork }) {
  const messages = useMessages(readMessages)
  const { number } = useFormat()
  const id = useId()
  const [text, setText] = useState(reading.input?.kind === 'text' ? reading.input.text : '')
  const [meta, setMeta] = useState(reading.meta)
  const [isOver, setOver] = useState(false)
  const isBusy = reading.work !== 'none'
  /** What went wrong is told where the article was given. */
  const errorOf = (kind: ReadInput['kind']): Error | null => (reading.input?.kind === kind ? reading.error : null)
  const isTooLong = text.length > mostCharacters

  const readText = (words: string): void => {
    if (words.trim() !== '' && words.length <= mostCharacters) reading.read({ kind: 'text', text: words }, meta)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    readText(text)
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (text.trim() !== '' || pasted.trim() === '') return
    event.preventDefault()
    setText(pasted)
    readText(pasted)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    const dropped = event.dataTransfer.getData('text/plain')
    if (files.length > 0) reading.read({ kind: 'files', files }, meta)
    else if (dropped) {
      setText(dropped)
      readText(dropped)
    }
  }
  return (
    <section
      className={styles.compose}
      aria-label={messages.title}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <form className={styles.textForm} onSubmit={submit}>
        <label htmlFor={`${id}-text`}>{messages.text}</label>
        <textarea
          id={`${id}-text`}
          className={styles.field}
          value={text}
          placeholder={messages.textHint}
          dir="auto"
          spellCheck={false}
          aria-invalid={isTooLong || undefined}
          onChange={(event) => setText(event.target.value)}
          onPaste={paste}
        />
        <ReadingError error={errorOf('text')} />
        {isTooLong && (
          <p className={styles.error} role="alert">
            {messages.tooLong(number(mostCharacters))}
          </p>
        )}
        <p className={styles.actions}>
          <button type="submit" className="primary" disabled={isBusy || isTooLong || text.trim() === ''}>
            {isBusy ? messages.reading : messages.read}
          </button>
          {text === '' && (
            <button
              type="button"
              className="plain"
              disabled={isBusy}
              onClick={() => {
                setText(messages.exampleText)
                readText(messages.exampleText)
              }}
            >
              {messages.example}
            </button>
          )}
          <span className="hidden-text" role="status">
            {isBusy && messages.reading}
          </span>
        </p>
      </form>
      <div className={styles.other}>
        <AddressField disabled={isBusy} onAddress={(url) => reading.read({ kind: 'address', url }, meta)} />
        <ReadingError error={errorOf('address')} />
        <FileField
          isOver={isOver}
          disabled={isBusy}
          onFiles={(files) => reading.read({ kind: 'files', files }, meta)}
        />
        <ReadingError error={errorOf('files')} />
        <MetaFields meta={meta} onChange={setMeta} />
      </div>
    </section>
  )
}
