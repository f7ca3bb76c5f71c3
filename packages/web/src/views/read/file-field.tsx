import { useId } from 'react'
import { useMessages } from '../../messages/reader-language.ts'
import styles from './read.module.css'
import { readMessages } from './read-messages.ts'

interface FileFieldProps {
  readonly isOver: boolean
  readonly disabled: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Files, chosen or dropped anywhere on the page's field. */
export function FileField({ isOver, disabled, onFiles }: FileFieldProps) {
  const messages = useMessages(readMessages)
  const id = useId()
  return (
    <div className={styles.row}>
      <span className={styles.rowTitle}>{messages.files}</span>
      <span className={styles.files}>
        <input
          id={id}
          className={styles.fileInput}
          type="file"
          multiple
          accept=".txt,.html,.htm,.json,.xml,.rss,.atom,text/*,application/json"
          disabled={disabled}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            if (files.length > 0) onFiles(files)
          }}
        />
        <label htmlFor={id} className="button">
          {messages.choose}
        </label>
      </span>
      <span className="quiet small">{isOver ? messages.dropNow : messages.drop}</span>
    </div>
  )
}
