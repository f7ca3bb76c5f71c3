import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import styles from './states.module.css'

/** Stands where an answer will stand. Appears late, so that quick answers do not flicker. */
export function Loading() {
  const messages = useMessages(commonMessages)
  return (
    <div className={styles.loading} role="status" data-loading>
      <span className="hidden-text">{messages.loading}</span>
      <span className={styles.line} aria-hidden="true" />
      <span className={styles.line} aria-hidden="true" />
      <span className={styles.line} aria-hidden="true" />
    </div>
  )
}
