import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import styles from './colophon.module.css'

export function Colophon() {
  const messages = useMessages(commonMessages)
  return (
    <footer className={`${styles.colophon} screen-only`}>
      <p>
        <a href="/api">{messages.interface}</a>
      </p>
    </footer>
  )
}
