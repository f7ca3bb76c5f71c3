import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import styles from './marks.module.css'

/** Says that an origin denies it. */
export function DeniedMark() {
  const messages = useMessages(commonMessages)
  return (
    <span className={`${styles.mark} ${styles.denied}`}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" />
      </svg>
      {messages.denied}
    </span>
  )
}
