import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/reader-language.ts'
import { useLocation } from '../router/location.ts'
import styles from './masthead.module.css'
import { sections } from './sections.ts'

/** The sections of the desk; the one that the page belongs to is marked. */
export function Navigation() {
  const messages = useMessages(commonMessages)
  const { path } = useLocation()
  return (
    <nav className={`${styles.navigation} screen-only`} aria-label={messages.sections}>
      <ul>
        {sections.map(({ path: target, name, covers }) => (
          <li key={target}>
            <a href={target} aria-current={covers.test(path) ? (path === target ? 'page' : 'true') : undefined}>
              {messages[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
