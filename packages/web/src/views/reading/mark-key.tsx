import { certainties } from '@lagebild/schema'
import { useMessages } from '../../messages/reader-language.ts'
import { vocabulary } from '../../messages/vocabulary.ts'
import styles from './annotated-text.module.css'
import { readingMessages } from './reading-messages.ts'

/** What the lines under claims mean. */
export function MarkKey() {
  const messages = useMessages(readingMessages)
  const names = useMessages(vocabulary)
  return (
    <p className={styles.key}>
      <span className="quiet">{messages.key}</span>
      {certainties.map((certainty) => (
        <span key={certainty} className={`${styles.claim} ${styles[certainty]}`}>
          {names.certainties[certainty]}
        </span>
      ))}
      <span className={`${styles.claim} ${styles.denied}`}>{names.polarities.negative}</span>
    </p>
  )
}
