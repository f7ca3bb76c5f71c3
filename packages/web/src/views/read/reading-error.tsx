import { RequestError } from '@lagebild/client'
import { useMessages } from '../../messages/reader-language.ts'
import { problemMessages } from './problem-messages.ts'
import styles from './read.module.css'
import { readMessages } from './read-messages.ts'

/** Why something could not be read, in the reader's language; what has no words there, in the server's. */
export function ReadingError({ error }: { readonly error: Error | null }) {
  const messages = useMessages(readMessages)
  const problems: Readonly<Record<string, string>> = useMessages(problemMessages)
  const reason = error instanceof RequestError ? problems[error.code] : undefined
  return (
    <div role="alert">
      {error && (
        <p className={styles.error}>
          <strong>{messages.failed}</strong> {reason ?? error.message}
        </p>
      )}
    </div>
  )
}
