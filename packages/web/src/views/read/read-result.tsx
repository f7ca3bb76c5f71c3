import { useState } from 'react'
import { Words } from '../../components/words.tsx'
import { useFormat } from '../../format/reader-format.ts'
import { useWindowTitle } from '../../layout/use-window-title.ts'
import { commonMessages } from '../../messages/common.ts'
import { useMessages } from '../../messages/reader-language.ts'
import { ReadingDesk } from '../reading/reading-desk.tsx'
import { AddedNote } from './added-note.tsx'
import { MetaFields } from './meta-fields.tsx'
import styles from './read.module.css'
import { readMessages } from './read-messages.ts'
import { ReadingError } from './reading-error.tsx'
import type { ReadingWork } from './use-reading.ts'

/** What was read, and what to do with it. */
export function ReadResult({ reading }: { readonly reading: ReadingWork }) {
  const messages = useMessages(readMessages)
  const common = useMessages(commonMessages)
  const { number } = useFormat()
  const [chosen, setChosen] = useState(0)
  const [meta, setMeta] = useState(reading.meta)
  const { readings, input } = reading
  const shown = readings[chosen] ?? readings[0]
  useWindowTitle(messages.title)
  if (!shown) return null
  const isBusy = reading.work !== 'none'
  return (
    <>
      <div className={`${styles.resultBar} screen-only`}>
        <button type="button" className="primary" disabled={isBusy || reading.added.length > 0} onClick={reading.add}>
          {reading.work === 'adding'
            ? messages.adding
            : readings.length > 1
              ? messages.addAll(readings.length)
              : messages.add}
        </button>
        {input?.kind === 'text' && (
          <button type="button" onClick={reading.change}>
            {messages.change}
          </button>
        )}
        <button type="button" onClick={reading.clear}>
          {messages.another}
        </button>
        <span className="quiet small number" role="status">
          {reading.work === 'reading'
            ? messages.reading
            : common.claims(shown.claims.length, number(shown.claims.length))}
        </span>
        <details className={styles.more}>
          <summary>{messages.about}</summary>
          <MetaFields meta={meta} onChange={setMeta} />
          <button type="button" disabled={isBusy} onClick={() => input && reading.read(input, meta)}>
            {messages.readAgain}
          </button>
        </details>
      </div>
      <ReadingError error={reading.error} />
      <AddedNote articles={reading.added} />
      {readings.length > 1 && (
        <nav className={styles.several} aria-label={messages.several(readings.length)}>
          {readings.map((each, index) => (
            <button
              key={each.article.id}
              type="button"
              aria-pressed={each === shown}
              className="foreign"
              onClick={() => setChosen(index)}
            >
              <Words text={each.article.title ?? messages.untitled} />
            </button>
          ))}
        </nav>
      )}
      {shown.article.title === null && <h1 className="hidden-text">{messages.untitled}</h1>}
      <ReadingDesk key={shown.article.id} reading={shown} happenings={{}} titleLevel={1} />
    </>
  )
}
