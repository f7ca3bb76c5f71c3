import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import { PageHead } from './page-head.tsx'
import styles from './states.module.css'

/** For addresses of things that the record does not have. */
export function NotFound({ title }: { readonly title?: string }) {
  const messages = useMessages(commonMessages)
  return (
    <div className={styles.note}>
      <PageHead title={title ?? messages.notFoundTitle} />
      <p>{messages.notFound}</p>
      <p>
        <a href="/">{messages.toRecord}</a>
      </p>
    </div>
  )
}
