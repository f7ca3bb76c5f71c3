import { RequestError } from '@lagebild/client'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import styles from './states.module.css'

/** Says what went wrong and offers another try. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const messages = useMessages(commonMessages)
  const unreachable = error instanceof RequestError && error.status === 0
  return (
    <div className={`${styles.note} ${styles.failure}`} role="alert">
      <p>{unreachable ? messages.offline : messages.failed}</p>
      {!unreachable && <p className="quiet small">{error.message}</p>}
      <button type="button" onClick={retry}>
        {messages.tryAgain}
      </button>
    </div>
  )
}
