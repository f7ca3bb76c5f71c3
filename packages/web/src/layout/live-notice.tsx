import { useLiveChanges } from '../data/use-live-changes.ts'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import styles from './live-notice.module.css'

/** Says that the record has grown; nothing on the page moves before the reader wants it to. */
export function LiveNotice() {
  const messages = useMessages(commonMessages)
  const { changed, refresh } = useLiveChanges()
  return (
    <div className={`${styles.place} screen-only`} role="status">
      {changed && (
        <p className={styles.notice}>
          {messages.newer}
          <button type="button" onClick={refresh}>
            {messages.showNewer}
          </button>
        </p>
      )}
    </div>
  )
}
