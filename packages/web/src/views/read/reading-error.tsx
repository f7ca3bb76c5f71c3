import { useMessages } from '../../messages/reader-language.ts'
import styles from './read.module.css'
import { readMessages } from './read-messages.ts'

/** Why something could not be read, in the server's words. */
export function ReadingError({ error }: { readonly error: Error | null }) {
  const messages = useMessages(readMessages)
  return (
    <div role="alert">
      {error && (
        <p className={styles.error}>
          <strong>{messages.failed}</strong> {error.message}
        </p>
      )}
    </div>
  )
}
